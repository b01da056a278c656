import type { Sponsorship } from '../../../core/events-api/models/sponsorship';
import type { SponsorLevel } from '../model/sponsor-level';

/** More names than this are no first rank any more, whatever the organiser calls them. */
const MOST_OF_FIRST_RANK = 3;

/** In the order in which the API gives the categories; those without one come last. */
export function sponsorLevels(sponsorships: readonly Sponsorship[]): readonly SponsorLevel[] {
  const groups = [...Map.groupBy(sponsorships, ({ category }) => category)];
  const inOrder = [...groups.filter(([category]) => category !== null), ...groups.filter(([category]) => category === null)];
  return inOrder.map(([category, members], index) => ({
    category,
    rank: rankOf(index, inOrder.length, members.length),
    sponsorships: members,
  }));
}

/** Without levels nobody stands out; with them the first does. */
function rankOf(index: number, levels: number, members: number): SponsorLevel['rank'] {
  if (index === 0 && levels > 1 && members <= MOST_OF_FIRST_RANK) return 1;
  return index <= 1 ? 2 : 3;
}
