import type { MyRegistrationWire, MySessionRegistrationWire } from '../../../../../contract/my-registration.ts';
import type { WaitlistItemWire } from '../../../../../contract/waitlist-item.ts';
import type { MyRegistration, MySessionRegistration, MyWaitlistItem } from '../models/my-registration';
import type { ZonedRange } from '../models/zoned-range';
import { flagOf, listOf, numberOf, requiredText, textOf } from './checked';
import { findInstant } from './instant-of';
import { rangeOf } from './range-of';
import { zoneOf } from './zone-of';

export function myRegistrationFromWire(wire: MyRegistrationWire): MyRegistration {
  const zone = zoneOf(wire.ianaTimeZone, null);
  return {
    id: requiredText(wire.id, 'id'),
    name: textOf(wire.registrationId),
    key: textOf(wire.key),
    readableEventId: textOf(wire.readableEventId),
    eventName: requiredText(wire.event, 'event'),
    attendeeName: textOf(wire.contact),
    when: findRange(wire.startDateUTC, wire.endDateUTC, zone),
    eventCancelled: flagOf(wire.cancelled) ?? false,
    passName: textOf(wire.pass),
    sessions: listOf(wire.sessionRegistrations).map((session) => mySessionRegistration(session, zone)),
  };
}

export function myWaitlistItemFromWire(wire: WaitlistItemWire): MyWaitlistItem {
  const zone = zoneOf(wire.ianaTimeZone, null);
  return {
    id: requiredText(wire.id, 'id'),
    eventName: requiredText(wire.event, 'event'),
    sessionName: textOf(wire.session),
    sessionId: textOf(wire.sessionId),
    when: findRange(wire.startDateUTC, wire.endDateUTC, zone),
    isInvited: flagOf(wire.invited) ?? false,
    isToPay: flagOf(wire.pendingPayment) ?? false,
    position: numberOf(wire.position),
    invitedUntil: findInstant(wire.invitedUntil, null, zone),
    readableEventId: textOf(wire.readableEventId),
    registrationId: textOf(wire.eventRegistrationId),
    key: textOf(wire.key),
  };
}

function mySessionRegistration(wire: MySessionRegistrationWire, zone: string): MySessionRegistration {
  return {
    id: requiredText(wire.id, 'sessionRegistrations.id'),
    sessionName: requiredText(wire.sessionName, 'sessionRegistrations.sessionName'),
    when: findRange(wire.startTimeUTC, wire.endTimeUTC, zone),
  };
}

/** Nothing where the back end does not say when: lists without it are still lists. */
function findRange(start: unknown, end: unknown, zone: string): ZonedRange | null {
  if (textOf(start) === null) return null;
  return rangeOf({ utc: start, wallClock: null }, { utc: end, wallClock: null }, zone, 'start');
}
