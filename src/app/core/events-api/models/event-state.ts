import type { PortalEvent } from './event';

/**
 * What can be done about an event now. Cancelled and past win over everything; then the window of registration; then
 * seats.
 */
export type EventState = 'cancelled' | 'past' | 'notYetOpen' | 'closed' | 'full' | 'open';

/** @param now instant in milliseconds since 1970 */
export function eventState(event: PortalEvent, now: number): EventState {
  const { opens, closes } = event.registration;
  if (event.cancelled) return 'cancelled';
  if (now >= event.when.end) return 'past';
  if (opens !== null && now < opens) return 'notYetOpen';
  if (now >= closes) return 'closed';
  if (event.seatsLeft !== null && event.seatsLeft <= 0) return 'full';
  return 'open';
}

/** So few seats that it is worth saying how many. */
const FEW = 20;

/** The seats left, where they are few; undefined where there are plenty or nobody counts. */
export function fewSeatsLeft(event: PortalEvent): number | undefined {
  const { seatsLeft } = event;
  return seatsLeft !== null && seatsLeft > 0 && seatsLeft <= FEW ? seatsLeft : undefined;
}

export function canRegister(event: PortalEvent, now: number): boolean {
  return eventState(event, now) === 'open';
}
