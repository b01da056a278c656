import type { Selectable } from 'kysely';
import type { DatabaseSchema } from '../../events-api/store/database-schema.ts';
import type { Database } from '../../events-api/store/store.ts';

type RowOf<T extends keyof DatabaseSchema> = Selectable<DatabaseSchema[T]>;

/** What the database says at one moment, whole. */
export interface Snapshot {
  /** UTC text. */
  readonly now: string;
  readonly events: readonly RowOf<'event'>[];
  readonly sessions: readonly RowOf<'session'>[];
  readonly passes: readonly RowOf<'pass'>[];
  readonly registrations: readonly RowOf<'event_registration'>[];
  readonly repeated: readonly RowOf<'repeated_registration'>[];
  readonly sessionRegistrations: readonly RowOf<'session_registration'>[];
  readonly attendeePasses: readonly RowOf<'attendee_pass'>[];
  readonly responses: readonly RowOf<'registration_response'>[];
  readonly purchases: readonly RowOf<'event_purchase'>[];
  readonly mails: readonly RowOf<'mail'>[];
  readonly checkIns: readonly RowOf<'check_in'>[];
  readonly keys: readonly RowOf<'idempotency_key'>[];
}

/** @param db in a transaction, so that all tables are read as they were at the same moment */
export async function readSnapshot(db: Database, now: Date): Promise<Snapshot> {
  return {
    now: now.toISOString(),
    events: await db.selectFrom('event').selectAll().execute(),
    sessions: await db.selectFrom('session').selectAll().execute(),
    passes: await db.selectFrom('pass').selectAll().execute(),
    registrations: await db.selectFrom('event_registration').selectAll().execute(),
    repeated: await db.selectFrom('repeated_registration').selectAll().execute(),
    sessionRegistrations: await db.selectFrom('session_registration').selectAll().execute(),
    attendeePasses: await db.selectFrom('attendee_pass').selectAll().execute(),
    responses: await db.selectFrom('registration_response').selectAll().execute(),
    purchases: await db.selectFrom('event_purchase').selectAll().execute(),
    mails: await db.selectFrom('mail').selectAll().execute(),
    checkIns: await db.selectFrom('check_in').selectAll().execute(),
    keys: await db.selectFrom('idempotency_key').selectAll().execute(),
  };
}
