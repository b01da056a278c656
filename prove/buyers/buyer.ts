import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationStatus } from '../../contract/registration-states.ts';
import type { Offer } from '../world/world.ts';
import { someAttendees } from './attendees.ts';
import type { Crowd } from './crowd.ts';
import { checkIn } from './check-in.ts';
import { finalize } from './finalize.ts';
import { changeByLink } from './personal-link.ts';
import { submit } from './submit.ts';

/** One visit: registers, pays or does not, and may change their mind. */
export async function buy(crowd: Crowd, offer: Offer, name: string): Promise<void> {
  const { random } = crowd;
  const { answers } = await submit(crowd, offer, `key-${name}`, someAttendees(random, offer, name));
  const [result] = answers;
  if (!result) return;
  if (result.status === registrationStatus.initiated) await pay(crowd, offer, result);
  else {
    await comeSome(crowd, result);
    if (random.chance(0.3)) await cancelSome(crowd, result);
  }
}

async function pay(crowd: Crowd, { eventId }: Offer, result: RegistrationResultWire): Promise<void> {
  const { random, ledger } = crowd;
  const purchaseId = result.purchaseId ?? '';
  if (random.chance(0.25)) ledger.runOut.add(purchaseId);
  else if (random.chance(0.15)) await cancelSome(crowd, result);
  else {
    await finalize(crowd, eventId, purchaseId);
    await comeSome(crowd, result);
    if (random.chance(0.25)) await cancelSome(crowd, result);
  }
}

/** Some come to the event; who waits for it, or is there under another's hold, is sent away. */
async function comeSome(crowd: Crowd, { registrations }: RegistrationResultWire): Promise<void> {
  for (const one of registrations ?? []) if (crowd.random.chance(0.2)) await checkIn(crowd, one);
}

async function cancelSome(crowd: Crowd, { registrations }: RegistrationResultWire): Promise<void> {
  const made = registrations ?? [];
  const { random } = crowd;
  for (const one of random.some(made, random.between(1, made.length))) await changeByLink(crowd, one, 'cancel');
}
