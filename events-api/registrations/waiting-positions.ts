import type { Database } from '../store/store.ts';

/** Place on the waiting list of an event, counted from 1 among those who wait. */
export async function positionAtEvent(db: Database, eventId: string, number: number): Promise<number> {
  const row = await db
    .selectFrom('event_registration')
    .select((row) => row.fn.countAll<number>().as('ahead'))
    .where('event_id', '=', eventId)
    .where('waitlist_number', 'is not', null)
    .where('waitlist_number', '<', number)
    .where('state', '=', 'waitlisted')
    .executeTakeFirstOrThrow();
  return row.ahead + 1;
}

/** The same for a session of an event. */
export async function positionAtSession(db: Database, eventId: string, sessionId: string, number: number): Promise<number> {
  const row = await db
    .selectFrom('session_registration')
    .select((row) => row.fn.countAll<number>().as('ahead'))
    .where('event_id', '=', eventId)
    .where('session_id', '=', sessionId)
    .where('waitlist_number', 'is not', null)
    .where('waitlist_number', '<', number)
    .where('state', '=', 'waitlisted')
    .executeTakeFirstOrThrow();
  return row.ahead + 1;
}
