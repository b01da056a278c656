import type { PortalEvent } from './event';

/**
 * What can be done about an event now. Cancelled and past win over everything; then the window of registration; then
 * seats. `waitlist`: full, but one may wait for a seat.
 */
export type EventState = 'cancelled' | 'past' | 'notYetOpen' | 'closed' | 'full' | 'waitlist' | 'open';

/** @param now instant in milliseconds since 1970 */
export function eventState(event: PortalEvent, now: number): EventState {
  const { opens, closes } = event.registration;
  if (event.cancelled) return 'cancelled';
  if (now >= event.when.end) return 'past';
  if (opens !== null && now < opens) return 'notYetOpen';
  if (now >= closes) return 'closed';
  if (event.seatsLeft !== null && event.seatsLeft <= 0) return event.registration.showsWaitlist ? 'waitlist' : 'full';
  return 'open';
}

/** So few seats that it is worth saying how many. */
const FEW = 20;

/** The seats left, where they are few; undefined where there are plenty or nobody counts. */
export function fewSeatsLeft(event: PortalEvent): number | undefined {
  const { seatsLeft } = event;
  return seatsLeft !== null && seatsLeft > 0 && seatsLeft <= FEW ? seatsLeft : undefined;
}

/** Whether the way to register leads anywhere: to a seat, or to the waiting list. */
export function takesRegistrations(event: PortalEvent, now: number): boolean {
  const state = eventState(event, now);
  return state === 'open' || state === 'waitlist';
}

/** Whether there is a seat. */
export function canRegister(event: PortalEvent, now: number): boolean {
  return eventState(event, now) === 'open';
}
