import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { SpeakerSummary } from '../../../core/events-api/models/session';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Icon } from '../../../shared/ui/icon/icon';
import { PeoplePreview } from '../../speakers/api/people-preview';

/** The first few who speak, and the way to all. */
@Component({
  selector: 'app-speakers-preview',
  imports: [Icon, PeoplePreview, PluralPipe, RouterLink, TranslocoPipe],
  template: `
    <section class="section sheet" aria-labelledby="speakers">
      <div class="section-head">
        <h2 id="speakers">{{ 'event.speakers' | transloco }}</h2>
        <a class="link" [routerLink]="['/events', readableEventId(), 'speakers']">
          {{ 'event.allSpeakers' | plural: speakers().length }}<app-icon name="arrow" size="s" />
        </a>
      </div>
      <app-people-preview class="section-body" [people]="speakers()" [readableEventId]="readableEventId()" />
    </section>
  `,
})
export class SpeakersPreview {
  readonly speakers = input.required<readonly SpeakerSummary[]>();
  readonly readableEventId = input.required<string>();
}
