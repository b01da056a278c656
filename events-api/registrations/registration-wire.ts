import { publishStatus } from '../../contract/option-sets.ts';
import type {
  RegisteredEventWire,
  RegisteredPassWire,
  RegisteredSessionWire,
  RegistrationWire,
} from '../../contract/registration.ts';
import { registrationState } from '../../contract/registration-states.ts';
import { timeZoneIndexOf } from '../../contract/time-zone-index.ts';
import { currencySymbol, majorUnits } from '../events/wire/money.ts';
import { utcInstant, wallClock } from '../events/wire/wire-dates.ts';
import type { RegisteredEventRow, RegisteredSessionRow } from './list-registered.ts';
import type { PersonalPass, PersonalRegistration } from './personal-registration.ts';
import { qrTextOf } from './registration-identifiers.ts';

export function registrationWire(
  registration: PersonalRegistration,
  event: RegisteredEventRow,
  sessions: readonly RegisteredSessionRow[],
): RegistrationWire {
  const registered = new Map(registration.sessions.map((session) => [session.sessionId, session]));
  return {
    id: registration.id,
    registrationId: registration.name,
    state: registration.state,
    position: registration.position,
    invitedUntil: registration.invitedUntil && utcInstant(registration.invitedUntil),
    firstName: registration.firstName,
    lastName: registration.lastName,
    email: registration.email,
    createdOn: utcInstant(registration.createdAt),
    qrText: registration.state === registrationState.registered ? qrTextOf(registration) : null,
    event: eventWire(event),
    pass: registration.pass && passWire(registration.pass),
    sessions: sessions.map((session): RegisteredSessionWire => {
      const own = registered.get(session.id);
      const isLive = session.publish_status === publishStatus.live;
      return {
        id: own?.id ?? session.id,
        sessionId: session.id,
        name: session.name,
        startTimeUTC: utcInstant(session.starts_at),
        endTimeUTC: utcInstant(session.ends_at),
        roomName: session.room_name,
        state: own && isLive ? own.state : registrationState.cancelled,
        position: own && isLive ? own.position : null,
        invitedUntil: own?.invitedUntil && isLive ? utcInstant(own.invitedUntil) : null,
      };
    }),
  };
}

function eventWire(event: RegisteredEventRow): RegisteredEventWire {
  return {
    readableEventId: event.readable_event_id,
    eventName: event.name,
    startDate: wallClock(event.starts_at, event.time_zone),
    startDateUTC: utcInstant(event.starts_at),
    endDate: wallClock(event.ends_at, event.time_zone),
    endDateUTC: utcInstant(event.ends_at),
    timeZone: timeZoneIndexOf(event.time_zone),
    ianaTimeZone: event.time_zone,
    cancelled: event.is_cancelled === 1 || event.publish_status === publishStatus.cancelled,
  };
}

const passWire = (pass: PersonalPass): RegisteredPassWire => ({
  passId: pass.id,
  passName: pass.name,
  price: majorUnits(pass.priceMinor, pass.currency),
  currency: pass.currency,
  currencySymbol: currencySymbol(pass.currency),
});
