import { paths } from '../../contract/paths.ts';
import type { MadeRegistrationWire } from '../../contract/registration-result.ts';
import { insist } from '../client/insist.ts';
import type { Crowd } from './crowd.ts';

/** Shows the ticket at the door, now and then to two scanners at the same moment. Whoever is not registered any more stays outside. */
export async function checkIn(crowd: Crowd, { id }: MadeRegistrationWire): Promise<void> {
  const { random, ledger } = crowd;
  const asked = ledger.checkIn(id);
  const sending = { path: paths.checkIns.of({}), body: { registrationId: id } };
  const times = random.chance(0.3) ? 2 : 1;
  await Promise.all(
    Array.from({ length: times }, async () => {
      const answer = await insist(crowd, sending, { hangUp: 0.2, giveUp: 0.1 });
      if (answer?.status === 200) asked.made++;
      else if ((answer?.body as { code?: string } | undefined)?.code === 'already_checked_in') asked.known++;
    }),
  );
}
