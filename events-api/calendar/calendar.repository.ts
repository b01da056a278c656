import type { Selectable } from 'kysely';
import { publishStatus } from '../../contract/option-sets.ts';
import type { Database } from '../store/store.ts';
import type { EventTable } from '../store/tables/event.table.ts';
import type { SessionTable } from '../store/tables/session.table.ts';

export type CalendarEventRow = Selectable<EventTable>;
export type CalendarSessionRow = Selectable<SessionTable>;

export async function findLiveEvent(db: Database, readableEventId: string): Promise<CalendarEventRow | undefined> {
  return db
    .selectFrom('event')
    .selectAll()
    .where('readable_event_id', '=', readableEventId)
    .where('publish_status', '=', publishStatus.live)
    .executeTakeFirst();
}

export async function findLiveSession(db: Database, sessionId: string): Promise<CalendarSessionRow | undefined> {
  return db
    .selectFrom('session')
    .selectAll()
    .where('id', '=', sessionId)
    .where('publish_status', '=', publishStatus.live)
    .executeTakeFirst();
}

export async function findLiveEventById(db: Database, eventId: string): Promise<CalendarEventRow | undefined> {
  return db
    .selectFrom('event')
    .selectAll()
    .where('id', '=', eventId)
    .where('publish_status', '=', publishStatus.live)
    .executeTakeFirst();
}

/** Live or not: whoever is registered may know. */
export async function getEvent(db: Database, eventId: string): Promise<CalendarEventRow> {
  return db.selectFrom('event').selectAll().where('id', '=', eventId).executeTakeFirstOrThrow();
}

/** By start. */
export async function listSessions(db: Database, sessionIds: readonly string[]): Promise<CalendarSessionRow[]> {
  if (sessionIds.length === 0) return [];
  return db.selectFrom('session').selectAll().where('id', 'in', sessionIds).orderBy('starts_at').orderBy('name').execute();
}
