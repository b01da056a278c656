import type { PortalEvent } from './event';
import type { Pass } from './pass';

/**
 * The event with no more seats than its passes leave, for back ends that count the seats of the event alone: where there
 * are passes, everybody needs one.
 *
 * @param passes null where they are not known
 */
export function withSeatsOfPasses(event: PortalEvent, passes: readonly Pass[] | null): PortalEvent {
  if (passes === null || passes.length === 0) return event;
  const left = passes.reduce((sum, pass) => sum + pass.left, 0);
  return { ...event, seatsLeft: event.seatsLeft === null ? left : Math.min(event.seatsLeft, left) };
}
