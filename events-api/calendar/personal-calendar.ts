import { publishStatus } from '../../contract/option-sets.ts';
import { REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import { portalPaths } from '../../contract/portal-paths.ts';
import { registrationState, type RegistrationState } from '../../contract/registration-states.ts';
import type { PersonalRegistration } from '../registrations/personal-registration.ts';
import type { Database } from '../store/store.ts';
import { type CalendarEntry, calendarStatus, type CalendarStatus } from './calendar-entry.ts';
import { calendarFile } from './calendar-file.ts';
import { getEvent, listSessions } from './calendar.repository.ts';
import { type EntryContext, eventEntry, sessionEntry } from './entries.ts';

/**
 * The calendar file of one registration: the event and the sessions the attendee is registered for. What was cancelled stays in it
 * as cancelled, so that a calendar that has it takes it off.
 * @param publicAddress scheme and host of this server
 * @param origin of the web application that shows the registration
 */
export async function personalCalendar(
  db: Database,
  registration: PersonalRegistration,
  publicAddress: string,
  origin: string | null,
): Promise<string> {
  const event = await getEvent(db, registration.eventId);
  const personalAddress = origin && personalAddressOf(origin, event.readable_event_id, registration);
  const context: EntryContext = { publicAddress, personalAddress, values: valuesOf(registration) };
  const states = new Map(registration.sessions.map(({ sessionId, state }) => [sessionId, state]));
  const entries: CalendarEntry[] = [await eventEntry(db, event, context, statusOf(registration.state))];
  for (const session of await listSessions(db, [...states.keys()])) {
    const state = session.publish_status === publishStatus.live ? states.get(session.id) : registrationState.cancelled;
    entries.push(await sessionEntry(db, session, event, context, statusOf(state ?? registrationState.cancelled)));
  }
  return calendarFile(entries);
}

/** The page of a personal link. */
export function personalAddressOf(
  origin: string,
  readableEventId: string,
  { id, key }: { readonly id: string; readonly key: string },
): string {
  const page = portalPaths.registration({ readableEventId, registrationId: id });
  return `${origin}/${page}?${REGISTRATION_KEY_PARAMETER}=${encodeURIComponent(key)}`;
}

/** Wildcards that can be filled without being asked for, under the names of the contact's attributes. */
const valuesOf = ({ firstName, lastName, email }: PersonalRegistration): ReadonlyMap<string, string> =>
  new Map([
    ['firstname', firstName],
    ['lastname', lastName],
    ['emailaddress1', email],
  ]);

function statusOf(state: RegistrationState): CalendarStatus {
  if (state === registrationState.registered) return calendarStatus.confirmed;
  return state === registrationState.cancelled ? calendarStatus.cancelled : calendarStatus.tentative;
}
