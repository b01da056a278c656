import { Component, input, linkedSignal } from '@angular/core';

import type { Sponsorship } from '../../../core/events-api/models/sponsorship';
import { SponsorGlyph } from './sponsor-glyph';

/**
 * A sponsor's logo, or the name where there is none or it cannot be loaded. Both take the same room, so that nothing
 * moves. Logos are drawn for light paper and get it in the dark theme too.
 */
@Component({
  selector: 'app-sponsor-mark',
  imports: [SponsorGlyph],
  template: `
    @if (logo(); as address) {
      <span class="paper">
        <img [src]="address" [alt]="sponsorship().sponsorName" loading="lazy" decoding="async" (error)="logo.set(null)" />
      </span>
    } @else {
      <app-sponsor-glyph [seed]="sponsorship().id" />
      <bdi>{{ sponsorship().sponsorName }}</bdi>
    }
  `,
  styleUrl: './sponsor-mark.css',
  host: { '[attr.data-rank]': 'rank()' },
})
export class SponsorMark {
  readonly sponsorship = input.required<Sponsorship>();
  readonly rank = input.required<1 | 2 | 3>();

  protected readonly logo = linkedSignal(() => this.sponsorship().logo);
}
