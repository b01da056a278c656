import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Sponsorship } from '../../../core/events-api/models/sponsorship';
import { sponsorLevels } from '../data/sponsor-levels';
import { SponsorEntry } from '../ui/sponsor-entry';

/** Sponsors in their levels, the first with the most room. The levels are headings below the one of the page or section. */
@Component({
  selector: 'app-sponsor-wall',
  imports: [SponsorEntry, TranslocoPipe],
  templateUrl: './sponsor-wall.html',
  styleUrl: './sponsor-wall.css',
})
export class SponsorWall {
  readonly sponsorships = input.required<readonly Sponsorship[]>();
  /** Level of the headings. */
  readonly level = input<2 | 3>(3);
  /** Say what each sponsor says of itself. */
  readonly isDetailed = input(false);

  protected readonly levels = computed(() => sponsorLevels(this.sponsorships()));
  protected readonly hasLevels = computed(() => this.levels().some(({ category }) => category !== null));
}
