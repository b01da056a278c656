import type { Selectable } from 'kysely';
import type { Database } from '../store/store.ts';
import type { EventTable } from '../store/tables/event.table.ts';
import type { SessionTable } from '../store/tables/session.table.ts';

const eventColumns = [
  'readable_event_id',
  'name',
  'time_zone',
  'starts_at',
  'ends_at',
  'is_cancelled',
  'publish_status',
] as const satisfies readonly (keyof EventTable)[];

export type RegisteredEventRow = Pick<Selectable<EventTable>, (typeof eventColumns)[number]>;

export type RegisteredSessionRow = Pick<Selectable<SessionTable>, 'id' | 'name' | 'starts_at' | 'ends_at' | 'publish_status'> & {
  readonly room_name: string | null;
};

/** What a personal registration says of its event, live or not: whoever is registered may know. */
export function getRegisteredEvent(db: Database, eventId: string): Promise<RegisteredEventRow> {
  return db.selectFrom('event').select(eventColumns).where('id', '=', eventId).executeTakeFirstOrThrow();
}

/** By start. */
export async function listRegisteredSessions(db: Database, sessionIds: readonly string[]): Promise<RegisteredSessionRow[]> {
  if (sessionIds.length === 0) return [];
  return db
    .selectFrom('session')
    .leftJoin('room', 'room.id', 'session.room_id')
    .select(['session.id', 'session.name', 'session.starts_at', 'session.ends_at', 'session.publish_status'])
    .select('room.name as room_name')
    .where('session.id', 'in', sessionIds)
    .orderBy('session.starts_at')
    .orderBy('session.name')
    .execute();
}
