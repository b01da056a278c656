import type { Store } from '../../events-api/store/store.ts';
import { groupBy } from '../invariants/group-by.ts';
import type { Ledger } from '../ledger.ts';

/** Notes who waits for each event and each session at this moment, in order: whoever is behind must not come in before. */
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
    .select(['id', 'session_id as list'])
    .where('waitlist_number', 'is not', null)
    .where('state', '=', 'waitlisted')
    .orderBy('waitlist_number')
    .execute();
  for (const rows of groupBy([...events, ...sessions], ({ list }) => list).values()) {
    if (rows.length > 1) waitingLists.push(rows.map(({ id }) => id));
  }
}
