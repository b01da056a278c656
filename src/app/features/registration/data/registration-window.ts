import type { PortalEvent } from '../../../core/events-api/models/event';

/** Why nobody can register at this moment; null: one can. The server decides again when the registration arrives. */
export type ClosedReason = 'cancelled' | 'notOpen' | 'closed' | 'signInNeeded';

export function whyClosed(event: PortalEvent, now: number, isSignedIn: boolean): ClosedReason | null {
  const { opens, closes, allowsAnonymous } = event.registration;
  if (event.cancelled) return 'cancelled';
  if (opens !== null && now < opens) return 'notOpen';
  if (now >= closes) return 'closed';
  return allowsAnonymous || isSignedIn ? null : 'signInNeeded';
}
