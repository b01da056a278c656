import type { PortalEvent } from '../../../core/events-api/models/event';
import { type EventFilters, type FilterChoice, FORMATS, PRICES, TYPES, WHEN } from './event-filters';

/** What each filter offers to choose from. */
export type FilterOptions = Readonly<Record<FilterChoice, readonly string[]>>;

/** The values worth choosing from: those that some event has, and the one that is chosen. */
export function filterOptions(events: readonly PortalEvent[], chosen: EventFilters): FilterOptions {
  const languages = new Set(events.map((event) => event.language).filter((tag) => tag !== null));
  if (chosen.language !== undefined) languages.add(chosen.language);
  return {
    when: WHEN,
    type: TYPES.filter((type) => type === chosen.type || events.some((event) => event.type === type)),
    format: FORMATS.filter((format) => format === chosen.format || events.some((event) => event.format === format)),
    language: [...languages].sort(),
    price: PRICES,
  };
}
