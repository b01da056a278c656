import { paths } from '../../contract/paths.ts';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { insist } from '../client/insist.ts';
import type { Crowd } from './crowd.ts';
import { resultOf } from './submit.ts';

/** Pays by demo payment, now and then twice at the same moment. */
export async function finalize(crowd: Crowd, readableEventId: string, purchaseId: string): Promise<void> {
  const { random, ledger } = crowd;
  const answers: RegistrationResultWire[] = [];
  ledger.finalized.set(purchaseId, answers);
  const sending = { path: paths.eventRegistrationsFinalize.of({ readableEventId }), body: { purchaseId, hipObject: null } };
  const times = random.chance(0.3) ? 2 : 1;
  await Promise.all(
    Array.from({ length: times }, async () => {
      const answer = await insist(crowd, sending, { hangUp: 0.2, giveUp: 0.1 });
      if (answer) answers.push(resultOf(answer));
    }),
  );
}
