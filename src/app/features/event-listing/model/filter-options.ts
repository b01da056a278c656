import type { PortalEvent } from '../../../core/events-api/models/event';
import { type EventFilters, FORMATS, TYPES } from './event-filters';

/** What is worth choosing from: the values that some event has, and the one that is chosen. */
export interface FilterOptions {
  readonly types: readonly NonNullable<EventFilters['type']>[];
  readonly formats: readonly NonNullable<EventFilters['format']>[];
  readonly languages: readonly string[];
}

export function filterOptions(events: readonly PortalEvent[], chosen: EventFilters): FilterOptions {
  const languages = new Set(events.map((event) => event.language).filter((tag) => tag !== null));
  if (chosen.language !== undefined) languages.add(chosen.language);
  return {
    types: TYPES.filter((type) => type === chosen.type || events.some((event) => event.type === type)),
    formats: FORMATS.filter((format) => format === chosen.format || events.some((event) => event.format === format)),
    languages: [...languages].sort(),
  };
}
