import type { Database } from '../store/store.ts';

export interface ShownCheckIn {
  readonly checkInTime: string;
  /** `ER-…` */
  readonly registrationId: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Null: checked in to the event. */
  readonly sessionName: string | null;
}

/** In the order in which they came. */
export async function listCheckIns(db: Database, readableEventId: string): Promise<ShownCheckIn[]> {
  const rows = await db
    .selectFrom('check_in')
    .innerJoin('event', 'event.id', 'check_in.event_id')
    .innerJoin('event_registration as registration', 'registration.id', 'check_in.event_registration_id')
    .leftJoin('session', 'session.id', 'check_in.session_id')
    .select(['check_in.checked_in_at', 'registration.name', 'registration.first_name', 'registration.last_name'])
    .select('session.name as session_name')
    .where('event.readable_event_id', '=', readableEventId)
    .orderBy('check_in.checked_in_at')
    .orderBy('check_in.id')
    .execute();
  return rows.map((row) => ({
    checkInTime: row.checked_in_at,
    registrationId: row.name,
    firstName: row.first_name,
    lastName: row.last_name,
    sessionName: row.session_name,
  }));
}
