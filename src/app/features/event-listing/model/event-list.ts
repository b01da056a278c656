import type { PortalEvent } from '../../../core/events-api/models/event';
import { eventState } from '../../../core/events-api/models/event-state';
import { type EventFilters, setFilters } from './event-filters';
import { matchesFilters } from './matches-filters';

export interface EventList {
  /** The next event, shown large; only on the unfiltered list. */
  readonly lead: PortalEvent | undefined;
  /** The soonest first, without the lead. */
  readonly upcoming: readonly PortalEvent[];
  /** The latest first. */
  readonly past: readonly PortalEvent[];
}

/** What the list shows of all events for these filters at the instant `now`. */
export function eventList(events: readonly PortalEvent[], filters: EventFilters, now: number): EventList {
  const found = events.filter((event) => matchesFilters(event, filters, now));
  const isPast = (event: PortalEvent): boolean => event.when.end <= now;
  const upcoming = found.filter((event) => !isPast(event)).sort((a, b) => a.when.start - b.when.start);
  const past = found.filter(isPast).sort((a, b) => b.when.start - a.when.start);
  const lead = setFilters(filters).length === 0 ? upcoming.find((event) => isWorthLeading(event, now)) : undefined;
  return { lead, upcoming: upcoming.filter((event) => event !== lead), past };
}

function isWorthLeading(event: PortalEvent, now: number): boolean {
  const state = eventState(event, now);
  return state === 'open' || state === 'notYetOpen';
}
