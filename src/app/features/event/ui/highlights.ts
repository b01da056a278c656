import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { SessionSummary } from '../../../core/events-api/models/session';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Texts } from '../../../core/i18n/texts';
import { Icon } from '../../../shared/ui/icon/icon';
import { When } from '../../../shared/ui/when/when';

/** A few sessions that stand for the programme, and the way to all of it. */
@Component({
  selector: 'app-highlights',
  imports: [Icon, PluralPipe, RouterLink, TranslocoPipe, When],
  templateUrl: './highlights.html',
  styleUrl: './highlights.css',
})
export class Highlights {
  private readonly texts = inject(Texts);

  readonly sessions = input.required<readonly SessionSummary[]>();
  /** How many sessions there are in all. */
  readonly count = input.required<number>();
  readonly readableEventId = input.required<string>();

  protected readonly who = (session: SessionSummary): string => this.texts.list(session.speakers.map(({ name }) => name));
}
