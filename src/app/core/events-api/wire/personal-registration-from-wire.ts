import type { RegisteredPassWire, RegisteredSessionWire, RegistrationWire } from '../../../../../contract/registration.ts';
import type { Money } from '../../../shared/util/money';
import type { PersonalRegistration, RegisteredSession } from '../models/registration';
import { flagOf, listOf, numberOf, requiredObject, requiredText, textOf } from './checked';
import { findInstant } from './instant-of';
import { rangeOf } from './range-of';
import { registrationStateOf } from './registration-state-of';
import { zoneOf } from './zone-of';

export function personalRegistrationFromWire(wire: RegistrationWire): PersonalRegistration {
  const event = requiredObject(wire.event, 'event');
  const zone = zoneOf(event.ianaTimeZone, event.timeZone);
  return {
    id: requiredText(wire.id, 'id'),
    name: requiredText(wire.registrationId, 'registrationId'),
    state: registrationStateOf(wire.state),
    position: numberOf(wire.position),
    invitedUntil: findInstant(wire.invitedUntil, null, zone),
    readableEventId: requiredText(event.readableEventId, 'event.readableEventId'),
    eventName: requiredText(event.eventName, 'event.eventName'),
    when: rangeOf(
      { utc: event.startDateUTC, wallClock: event.startDate },
      { utc: event.endDateUTC, wallClock: event.endDate },
      zone,
      'event.startDate',
    ),
    eventCancelled: flagOf(event.cancelled) ?? false,
    attendeeName: [wire.firstName, wire.lastName]
      .map(textOf)
      .filter((part) => part !== null)
      .join(' '),
    email: textOf(wire.email),
    passName: textOf(wire.pass?.passName),
    passPrice: priceOf(wire.pass),
    qrText: textOf(wire.qrText),
    sessions: listOf(wire.sessions).map((session) => registeredSession(session, zone)),
  };
}

function priceOf(pass: RegisteredPassWire | null): Money | null {
  const amount = numberOf(pass?.price) ?? 0;
  return amount > 0 ? { amount, currency: textOf(pass?.currency), currencySymbol: textOf(pass?.currencySymbol) } : null;
}

function registeredSession(wire: RegisteredSessionWire, zone: string): RegisteredSession {
  return {
    id: requiredText(wire.sessionId, 'sessions.sessionId'),
    registrationId: requiredText(wire.id, 'sessions.id'),
    name: requiredText(wire.name, 'sessions.name'),
    when: rangeOf(
      { utc: wire.startTimeUTC, wallClock: null },
      { utc: wire.endTimeUTC, wallClock: null },
      zone,
      'sessions.startTimeUTC',
    ),
    roomName: textOf(wire.roomName),
    state: registrationStateOf(wire.state),
    position: numberOf(wire.position),
    invitedUntil: findInstant(wire.invitedUntil, null, zone),
  };
}
