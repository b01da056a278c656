import type { PortalEvent } from '../../../core/events-api/models/event';
import { takesRegistrations } from '../../../core/events-api/models/event-state';
import type { SessionSummary } from '../../../core/events-api/models/session';
import type { SessionRegistration } from '../model/session-registration';
import { findSeats } from './seats';

/** @param now instant in milliseconds since 1970 */
export function sessionRegistration(
  event: PortalEvent,
  session: SessionSummary,
  isInCart: boolean,
  now: number,
): SessionRegistration {
  if (!takesRegistrations(event, now) || now >= session.when.end) return 'closed';
  if (!event.registration.allowsCustomAgenda) return 'event';
  if (isInCart) return 'inCart';
  if (findSeats(session)?.left !== 0) return 'add';
  return event.registration.showsWaitlist ? 'wait' : 'full';
}
