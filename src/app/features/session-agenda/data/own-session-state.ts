import type { PortalEvent } from '../../../core/events-api/models/event';
import { takesRegistrations } from '../../../core/events-api/models/event-state';
import type { OwnPlace } from '../../../core/events-api/models/own-place';
import type { SessionDetails } from '../../../core/events-api/models/session';
import type { OwnSessionState } from '../model/own-session-state';
import { findSeats } from './seats';

/**
 * @param now instant in milliseconds since 1970
 * @returns undefined for whoever has no place at the event: they are treated as anybody, and begin with a registration for it
 */
export function ownSessionState(
  event: PortalEvent,
  session: SessionDetails,
  place: OwnPlace,
  now: number,
): OwnSessionState | undefined {
  if (event.cancelled || now >= session.when.end || place.state === 'none') return undefined;
  if (session.own.isRegistered) return place.waitsForSessions.has(session.id) ? 'onList' : 'registered';
  if (place.state !== 'registered') return 'eventFirst';
  if (!session.own.isEligible) return place.hasPass ? 'otherPass' : 'open';
  if (!takesRegistrations(event, now)) return undefined;
  if (findSeats(session)?.left !== 0) return 'add';
  return event.registration.showsWaitlist ? 'wait' : 'full';
}
