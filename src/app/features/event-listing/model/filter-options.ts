import type { PortalEvent } from '../../../core/events-api/models/event';
import { type EventFilters, type FilterChoice, FORMATS, PRICES, TYPES, WHEN } from './event-filters';
import { monthsOf } from './months-of';

/** What each filter offers to choose from. */
export type FilterOptions = Readonly<Record<FilterChoice, readonly string[]>>;

/** The values worth choosing from: those that some event has, and the one that is chosen. */
export function filterOptions(events: readonly PortalEvent[], chosen: EventFilters, now: number): FilterOptions {
  const languages = new Set(events.map((event) => event.language).filter((tag) => tag !== null));
  if (chosen.language !== undefined) languages.add(chosen.language);
  return {
    when: whenOptions(events, chosen, now),
    type: TYPES.filter((type) => type === chosen.type || events.some((event) => event.type === type)),
    format: FORMATS.filter((format) => format === chosen.format || events.some((event) => event.format === format)),
    language: [...languages].sort(),
    price: PRICES,
  };
}

/** The months of what is still to come stand between what is near and what is over. */
function whenOptions(events: readonly PortalEvent[], { when }: EventFilters, now: number): readonly string[] {
  const months = new Set<string>(events.filter((event) => event.when.end > now).flatMap(monthsOf));
  if (!(WHEN as readonly string[]).includes(when)) months.add(when);
  const [upcoming, soon, ...others] = WHEN;
  return [upcoming, soon, ...[...months].sort(), ...others];
}
