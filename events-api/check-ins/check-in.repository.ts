import { publishStatus } from '../../contract/option-sets.ts';
import type { Database, Trx } from '../store/store.ts';
import type { StoredRegistrationState } from '../store/states.ts';
import type { CheckInTable } from '../store/tables/check-in.table.ts';

export interface AdmittedRow {
  readonly id: string;
  /** `ER-…` */
  readonly name: string;
  readonly event_id: string;
  readonly contact_id: string | null;
  readonly state: StoredRegistrationState;
}

export function findEventOfCode(db: Database, registrationId: string): Promise<{ event_id: string } | undefined> {
  return db.selectFrom('event_registration').select('event_id').where('id', '=', registrationId).executeTakeFirst();
}

/** The registration that a code belongs to, of a live event. */
export function findAdmitted(db: Database, registrationId: string): Promise<AdmittedRow | undefined> {
  return db
    .selectFrom('event_registration as registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .select(['registration.id', 'registration.name', 'registration.event_id', 'registration.contact_id', 'registration.state'])
    .where('registration.id', '=', registrationId)
    .where('event.publish_status', '=', publishStatus.live)
    .executeTakeFirst();
}

/** A live session of the event, and how the registration stands in it. */
export function findSessionAdmitted(
  db: Database,
  registration: AdmittedRow,
  sessionId: string,
): Promise<
  { max_capacity: number | null; state: StoredRegistrationState | null; session_registration_id: string | null } | undefined
> {
  return db
    .selectFrom('session')
    .leftJoin('session_registration', (join) =>
      join
        .onRef('session_registration.session_id', '=', 'session.id')
        .on('session_registration.event_registration_id', '=', registration.id),
    )
    .select(['session.max_capacity', 'session_registration.state', 'session_registration.id as session_registration_id'])
    .where('session.id', '=', sessionId)
    .where('session.event_id', '=', registration.event_id)
    .where('session.publish_status', '=', publishStatus.live)
    .orderBy('session_registration.changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** @returns false when it is there already */
export async function insertCheckIn(trx: Trx, row: CheckInTable): Promise<boolean> {
  const inserted = await trx
    .insertInto('check_in')
    .values(row)
    .onConflict((conflict) => conflict.columns(['event_registration_id', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function countCheckIns(db: Database, registrationId: string): Promise<number> {
  const { count } = await db
    .selectFrom('check_in')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('event_registration_id', '=', registrationId)
    .executeTakeFirstOrThrow();
  return count;
}
