import { sql } from 'kysely';
import type { Database } from '../store/store.ts';

/** Registrations read at a time. */
const PAGE = 500;

export interface ExportedRegistration {
  readonly row: {
    readonly id: string;
    readonly name: string;
    readonly first_name: string;
    readonly last_name: string;
    readonly email: string;
    readonly state: string;
    readonly created_at: string;
  };
  readonly passes: readonly { readonly name: string; readonly price_minor: number; readonly currency: string }[];
  readonly sessions: readonly { readonly name: string; readonly state: string }[];
  /** By custom registration field. */
  readonly answers: ReadonlyMap<string, string>;
}

/** The registrations of an event in the order of their ids, which is that of time, a page at a time. */
export async function* listRegistrations(db: Database, eventId: string): AsyncGenerator<ExportedRegistration[]> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const rows: ExportedRegistration['row'][] = await listPage(db, eventId, after);
    if (rows.length > 0) yield await withParts(db, rows);
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}

/** Ids of those who wait for a seat of the event, the next one first. */
export async function listWaiting(db: Database, eventId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event_registration')
    .select('id')
    .where('event_id', '=', eventId)
    .where('state', '=', 'waitlisted')
    .orderBy('waitlist_number')
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Walks along the primary key. Left to choose, SQLite takes the index of the event and sorts all of its registrations anew for each page; the
 * expression, which no index has, keeps it from that.
 */
const listPage = (db: Database, eventId: string, after: string): Promise<ExportedRegistration['row'][]> =>
  db
    .selectFrom('event_registration')
    .select(['id', 'name', 'first_name', 'last_name', 'email', 'state', 'created_at'])
    .where(sql<boolean>`event_id || '' = ${eventId}`)
    .where('id', '>', after)
    .orderBy('id')
    .limit(PAGE)
    .execute();

async function withParts(db: Database, rows: readonly ExportedRegistration['row'][]): Promise<ExportedRegistration[]> {
  const ids = rows.map(({ id }) => id);
  const passes = await db
    .selectFrom('attendee_pass as held')
    .innerJoin('pass', 'pass.id', 'held.pass_id')
    .select(['held.event_registration_id as owner', 'pass.name', 'held.price_minor', 'held.currency'])
    .where('held.event_registration_id', 'in', ids)
    .execute();
  const sessions = await db
    .selectFrom('session_registration as chosen')
    .innerJoin('session', 'session.id', 'chosen.session_id')
    .select(['chosen.event_registration_id as owner', 'session.name', 'chosen.state'])
    .where('chosen.event_registration_id', 'in', ids)
    .where('chosen.state', '<>', 'cancelled')
    .orderBy('session.starts_at')
    .orderBy('session.name')
    .execute();
  const answers = await db
    .selectFrom('registration_response')
    .select(['event_registration_id as owner', 'custom_registration_field_id as field', 'value'])
    .where('event_registration_id', 'in', ids)
    .execute();
  const [passesOf, sessionsOf, answersOf] = [byOwner(passes), byOwner(sessions), byOwner(answers)];
  return rows.map((row) => ({
    row,
    passes: passesOf.get(row.id) ?? [],
    sessions: sessionsOf.get(row.id) ?? [],
    answers: new Map((answersOf.get(row.id) ?? []).map(({ field, value }) => [field, value])),
  }));
}

const byOwner = <Row extends { readonly owner: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ owner }) => owner);
