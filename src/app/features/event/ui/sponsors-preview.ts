import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Sponsorship } from '../../../core/events-api/models/sponsorship';
import { Icon } from '../../../shared/ui/icon/icon';

/** Who makes the event possible, by name; their own page shows levels and logos. */
@Component({
  selector: 'app-sponsors-preview',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <section class="section sheet" aria-labelledby="sponsors">
      <div class="section-head">
        <h2 id="sponsors">{{ 'event.sponsors' | transloco }}</h2>
        <a class="link" [routerLink]="['/events', readableEventId(), 'sponsors']">
          {{ 'event.allSponsors' | transloco }}<app-icon name="arrow" size="s" />
        </a>
      </div>
      <ul class="section-body">
        @for (sponsorship of sponsorships(); track sponsorship.id) {
          <li>
            <bdi>{{ sponsorship.sponsorName }}</bdi>
          </li>
        }
      </ul>
    </section>
  `,
  styleUrl: './sponsors-preview.css',
})
export class SponsorsPreview {
  readonly sponsorships = input.required<readonly Sponsorship[]>();
  readonly readableEventId = input.required<string>();
}
