import { loadVenues } from '../events/content/venue.repository.ts';
import { placeOf } from '../events/wire/building-wire.ts';
import type { Database } from '../store/store.ts';
import { findPublicEventAddress } from '../web-applications/public-address.ts';
import { type CalendarEntry, calendarStatus, type CalendarStatus } from './calendar-entry.ts';
import type { CalendarEventRow, CalendarSessionRow } from './calendar.repository.ts';
import { CHECKIN_URL_WILDCARD, fillWildcards } from './wildcards.ts';

export interface EntryContext {
  /** Scheme and host of this server: the second half of every UID. */
  readonly publicAddress: string;
  /** Of the wildcards in the calendar content of the event. */
  readonly values: ReadonlyMap<string, string>;
  /** The page of a person's own registration; null: nobody's in particular. */
  readonly personalAddress: string | null;
}

/** The event as an entry of a calendar; `status` is confirmed unless the event or the caller says otherwise. */
export async function eventEntry(
  db: Database,
  event: CalendarEventRow,
  context: EntryContext,
  status: CalendarStatus = calendarStatus.confirmed,
): Promise<CalendarEntry> {
  const url = context.personalAddress ?? (await findPublicEventAddress(db, event));
  return {
    uid: uidOf(event.id, context),
    startsAt: event.starts_at,
    endsAt: event.ends_at,
    timeZone: event.time_zone,
    summary: event.name,
    location: await locationOf(db, event),
    content: contentOf(event, url, context) ?? event.description,
    url,
    status: event.is_cancelled === 1 ? calendarStatus.cancelled : status,
    changedAt: event.changed_at,
  };
}

/** A session as an entry: its own texts, then the calendar content of its event. */
export async function sessionEntry(
  db: Database,
  session: CalendarSessionRow,
  event: CalendarEventRow,
  context: EntryContext,
  status: CalendarStatus = calendarStatus.confirmed,
): Promise<CalendarEntry> {
  const url = context.personalAddress ?? (await findPublicEventAddress(db, event));
  const texts = [session.session_summary, session.detailed_description, contentOf(event, url, context)];
  return {
    uid: uidOf(session.id, context),
    startsAt: session.starts_at,
    endsAt: session.ends_at,
    timeZone: event.time_zone,
    summary: session.subtitle === null ? session.name : `${session.name}: ${session.subtitle}`,
    location: await locationOf(db, { ...session, building_id: session.building_id ?? event.building_id }),
    content: texts.filter(Boolean).join('\n\n') || null,
    url,
    status: event.is_cancelled === 1 ? calendarStatus.cancelled : status,
    changedAt: session.changed_at > event.changed_at ? session.changed_at : event.changed_at,
  };
}

const uidOf = (id: string, { publicAddress }: EntryContext): string => `${id}@${new URL(publicAddress).hostname}`;

/** There is no page that checks somebody in who is not known: then the wildcard leads to the event. */
function contentOf(event: CalendarEventRow, url: string | null, { values }: EntryContext): string | null {
  if (event.calendar_content === null) return null;
  return fillWildcards(event.calendar_content, new Map([...values, [CHECKIN_URL_WILDCARD, url ?? '']]));
}

/** Room, building and address in one line, as calendars and maps read it. */
async function locationOf(db: Database, where: { building_id: string | null; room_id: string | null }): Promise<string | null> {
  if (where.building_id === null && where.room_id === null) return null;
  const { building, room } = placeOf(where, await loadVenues(db));
  return [room?.name, building?.name, building?.addressComposite?.replaceAll('\n', ', ')].filter(Boolean).join(', ') || null;
}
