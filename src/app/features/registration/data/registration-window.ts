import { type EventState, eventState } from '../../../core/events-api/models/event-state';
import type { PortalEvent } from '../../../core/events-api/models/event';

/** Why nobody can register at this moment; null: one can, if only to wait for a seat. The server decides again when the registration arrives. */
export type ClosedReason = Exclude<EventState, 'open' | 'waitlist'> | 'signInNeeded';

export function whyClosed(event: PortalEvent, now: number, isSignedIn: boolean): ClosedReason | null {
  const state = eventState(event, now);
  if (state !== 'open' && state !== 'waitlist') return state;
  return event.registration.allowsAnonymous || isSignedIn ? null : 'signInNeeded';
}
