import type { PortalEvent } from '../../../core/events-api/models/event';
import { dayKey } from '../../../core/time/day-key';
import type { Month } from './event-filters';

/** The months that an event reaches into, at most two: of what goes on for longer the first and the last. */
export function monthsOf({ when: { start, end, zone } }: PortalEvent): Month[] {
  const monthAt = (instant: number) => dayKey(instant, zone).slice(0, 7) as Month;
  return [...new Set([monthAt(start), monthAt(Math.max(start, end - 1))])];
}
