import type { Sponsorship } from '../../../core/events-api/models/sponsorship';

export interface SponsorLevel {
  /** As the event calls it; null: sponsorships that have none. */
  readonly category: string | null;
  /** How much room it gets: 1 the most, 3 the least. */
  readonly rank: 1 | 2 | 3;
  readonly sponsorships: readonly Sponsorship[];
}
