import type { PortalEvent } from '../../../core/events-api/models/event';
import type { Pass } from '../../../core/events-api/models/pass';

/**
 * Whether whoever registers now has to wait for a seat: all seats of the event are taken, or all of its passes are sold
 * (what existing clients send, 7.6). The server registers them all the same when a seat has come free meanwhile.
 */
export function hasToWait(event: PortalEvent, passes: readonly Pass[]): boolean {
  if (!event.registration.showsWaitlist) return false;
  const isFull = event.seatsLeft !== null && event.seatsLeft <= 0;
  return isFull || (passes.length > 0 && passes.every(({ left }) => left <= 0));
}

/** Refusals that the waiting list is an answer to. */
const FULL: readonly (string | null)[] = ['event_full', 'session_full', 'pass_sold_out'];

export const isFullRefusal = (code: string | null): boolean => FULL.includes(code);
