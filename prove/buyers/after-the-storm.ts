import { paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';

import type { RegistrationWire } from '../../contract/registration.ts';
import type { Store } from '../../events-api/store/store.ts';
import { insist } from '../client/insist.ts';
import type { Answered } from '../ledger.ts';
import type { Offer } from '../world/world.ts';
import type { Crowd } from './crowd.ts';
import { changeByLink } from './personal-link.ts';

/**
 * Whoever was invited from a waiting list accepts, gives the place up, or does nothing. Only to what is filled afterwards: a place
 * that is given up later, when nobody waits any more, leaves a seat free.
 */
export async function answerInvitations(crowd: Crowd, store: Store, offers: readonly Offer[]): Promise<void> {
  const eventIds = new Set(offers.map(({ eventId }) => eventId));
  const invited = await findInState(crowd, store, 'invited');
  for (const { made } of invited.filter(({ submission }) => eventIds.has(submission.eventId))) {
    if (crowd.random.chance(0.5)) await changeByLink(crowd, made, 'accept');
    else if (crowd.random.chance(0.5)) await changeByLink(crowd, made, 'leave');
  }
}

/** Whoever waits asks how many are before them. */
export async function askForPositions(crowd: Crowd, store: Store): Promise<void> {
  crowd.ledger.positions.clear();
  for (const { made } of await findInState(crowd, store, 'waitlisted')) {
    const { id, key } = made;
    const path = paths.registration.of({ registrationId: id });
    const answer = await insist(crowd, { path, query: { [REGISTRATION_KEY_PARAMETER]: key } });
    crowd.ledger.positions.set(id, (answer?.body as RegistrationWire).position);
  }
}

/** Registrations of the ledger that the database has in a state. */
async function findInState({ ledger }: Crowd, { db }: Store, state: 'invited' | 'waitlisted'): Promise<Answered[]> {
  const rows = await db.selectFrom('event_registration').select('id').where('state', '=', state).execute();
  const ids = new Set(rows.map(({ id }) => id));
  return [...ledger.answered()].filter(({ made }) => ids.has(made.id));
}
