import { sql } from 'kysely';
import { seatStates } from '../store/states.ts';
import type { Database } from '../store/store.ts';

/** Seats taken or held, without those who wait. */
export interface SeatCounts {
  readonly event: number;
  readonly sessions: ReadonlyMap<string, number>;
  readonly passes: ReadonlyMap<string, number>;
}

export async function loadSeatCounts(db: Database, eventId: string): Promise<SeatCounts> {
  const event = await countEventSeats(db, [eventId]);
  const sessions = await db
    .selectFrom('session_registration')
    .select(['session_id as id', sql<number>`count(*)`.as('taken')])
    .where('session_id', 'in', (q) => q.selectFrom('session').select('id').where('event_id', '=', eventId))
    .where('state', 'in', seatStates)
    .groupBy('session_id')
    .execute();
  const passes = await countPassSeats(db, [eventId]);
  return { event: event.get(eventId) ?? 0, sessions: countsById(sessions), passes };
}

/** Seats taken or held at each of the events; events without any are left out. */
export async function countEventSeats(db: Database, eventIds: readonly string[]): Promise<Map<string, number>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('event_registration')
    .select(['event_id as id', sql<number>`count(*)`.as('taken')])
    .where('event_id', 'in', eventIds)
    .where('state', 'in', seatStates)
    .groupBy('event_id')
    .execute();
  return countsById(rows);
}

/** Seats taken or held with each of the passes of the events; passes without any are left out. */
export async function countPassSeats(db: Database, eventIds: readonly string[]): Promise<Map<string, number>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('attendee_pass')
    .select(['pass_id as id', sql<number>`count(*)`.as('taken')])
    .where('pass_id', 'in', (q) => q.selectFrom('pass').select('id').where('event_id', 'in', eventIds))
    .where('state', 'in', seatStates)
    .groupBy('pass_id')
    .execute();
  return countsById(rows);
}

const countsById = (rows: readonly { id: string; taken: number }[]): Map<string, number> =>
  new Map(rows.map((row) => [row.id, row.taken]));
