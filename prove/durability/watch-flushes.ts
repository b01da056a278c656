import { sql } from 'kysely';
import type { Database, Store } from '../../events-api/store/store.ts';
import { attendeeOf } from '../buyers/attendees.ts';
import type { Crowd } from '../buyers/crowd.ts';
import { send } from '../buyers/submit.ts';
import { seedRound } from '../world/world.ts';
import type { SyncedAnswers } from './unsynced-answers.ts';

const BUYERS = 40;

interface Answered {
  readonly id: string;
  /** Where the log was before the request. */
  readonly from: string;
  /** How far the log was on the disk when the answer had come. */
  readonly flushed: string;
}

/**
 * One registration after the other on PostgreSQL: when the answer has come, the log has to be on the disk up to the end of the
 * commit of the transaction that wrote the registration (`pg_walinspect`).
 */
export async function watchFlushes(crowd: Crowd, store: Store): Promise<SyncedAnswers> {
  const { db } = store;
  await sql`create extension if not exists pg_walinspect`.execute(db);
  const [offer] = await seedRound(store, 0, BUYERS * 10);
  if (!offer) throw new Error('Nothing is on offer');
  const { eventId } = offer;
  const answers: Answered[] = [];
  for (let buyer = 0; buyer < BUYERS; buyer++) {
    const attendees = [attendeeOf(offer, `flush-${buyer}`)];
    const submission = crowd.ledger.submit({ key: `key-flush-${buyer}`, eventId, readableEventId: eventId, attendees });
    const from = await logPosition(db, 'insert');
    await send(crowd, submission);
    const flushed = await logPosition(db, 'flush');
    const id = submission.answers[0]?.registrations?.[0]?.id;
    if (id !== undefined) answers.push({ id, from, flushed });
  }
  // Only what is on the disk can be inspected: by now all of it is.
  await sql`checkpoint`.execute(db);
  const unsynced: string[] = [];
  for (const answered of answers) if (!(await wasFlushed(db, answered))) unsynced.push(answered.id);
  return { answered: answers.length, unsynced };
}

async function logPosition(db: Database, of: 'insert' | 'flush'): Promise<string> {
  const lsn = of === 'insert' ? sql`pg_current_wal_insert_lsn()` : sql`pg_current_wal_flush_lsn()`;
  const { rows } = await sql<{ lsn: string }>`select ${lsn}::text as lsn`.execute(db);
  return rows[0]?.lsn ?? '';
}

async function wasFlushed(db: Database, { id, from, flushed }: Answered): Promise<boolean> {
  const { rows } = await sql<{ is_flushed: boolean }>`
    select end_lsn <= ${flushed}::pg_lsn as is_flushed
    from pg_get_wal_records_info(${from}::pg_lsn, pg_current_wal_flush_lsn())
    where record_type = 'COMMIT' and xid = (select xmin from event_registration where id = ${id})`.execute(db);
  return rows[0]?.is_flushed ?? false;
}
