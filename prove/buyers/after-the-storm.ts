import { paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import type { MadeRegistrationWire } from '../../contract/registration-result.ts';
import type { RegistrationWire } from '../../contract/registration.ts';
import type { Store } from '../../events-api/store/store.ts';
import { insist } from '../client/insist.ts';
import type { Crowd } from './crowd.ts';
import { changeByLink } from './personal-link.ts';

/** Whoever was invited from a waiting list accepts, gives the place up, or does nothing. */
export async function answerInvitations(crowd: Crowd, store: Store): Promise<void> {
  for (const made of await findInState(crowd, store, 'invited')) {
    if (crowd.random.chance(0.5)) await changeByLink(crowd, made, 'accept');
    else if (crowd.random.chance(0.5)) await changeByLink(crowd, made, 'leave');
  }
}

/** Whoever waits asks how many are before them. */
export async function askForPositions(crowd: Crowd, store: Store): Promise<void> {
  crowd.ledger.positions.clear();
  for (const { id, key } of await findInState(crowd, store, 'waitlisted')) {
    const path = paths.registration.of({ registrationId: id });
    const answer = await insist(crowd, { path, query: { [REGISTRATION_KEY_PARAMETER]: key } });
    crowd.ledger.positions.set(id, (answer?.body as RegistrationWire).position);
  }
}

/** Registrations of the ledger that the database has in a state. */
async function findInState({ ledger }: Crowd, { db }: Store, state: 'invited' | 'waitlisted'): Promise<MadeRegistrationWire[]> {
  const rows = await db.selectFrom('event_registration').select('id').where('state', '=', state).execute();
  const ids = new Set(rows.map(({ id }) => id));
  return [...ledger.answered()].map(({ made }) => made).filter(({ id }) => ids.has(id));
}
