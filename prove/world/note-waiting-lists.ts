import type { Store } from '../../events-api/store/store.ts';
import { groupBy } from '../invariants/group-by.ts';
import type { Ledger } from '../ledger.ts';

/**
 * Notes who waits for each event and each session at this moment, in order: whoever is behind must not come in before. A seat in a
 * session goes to somebody who is at the event before it goes to somebody who waits for that too (decision 10), so that of a
 * session's list only those who are at the event have an order that must hold.
 */
export async function noteWaitingLists({ waitingLists }: Ledger, { db }: Store): Promise<void> {
  const events = await db
    .selectFrom('event_registration')
    .select(['id', 'event_id as list'])
    .where('waitlist_number', 'is not', null)
    .where('state', '=', 'waitlisted')
    .orderBy('waitlist_number')
    .execute();
  const sessions = await db
    .selectFrom('session_registration')
    .innerJoin('event_registration', 'event_registration.id', 'session_registration.event_registration_id')
    .select(['session_registration.id', 'session_registration.session_id as list'])
    .where('session_registration.waitlist_number', 'is not', null)
    .where('session_registration.state', '=', 'waitlisted')
    .where('event_registration.state', '=', 'registered')
    .orderBy('session_registration.waitlist_number')
    .execute();
  for (const rows of groupBy([...events, ...sessions], ({ list }) => list).values()) {
    if (rows.length > 1) waitingLists.push(rows.map(({ id }) => id));
  }
}
