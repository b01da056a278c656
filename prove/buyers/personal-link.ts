import { paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import type { MadeRegistrationWire } from '../../contract/registration-result.ts';
import { insist } from '../client/insist.ts';
import type { Change } from '../ledger.ts';
import type { Crowd } from './crowd.ts';

const pathOf = {
  cancel: paths.registrationCancel,
  accept: paths.registrationAccept,
  leave: paths.registrationLeave,
} as const;

/** Cancels, accepts an invitation or leaves the waiting list, as the personal link lets anybody do who has it. */
export async function changeByLink(crowd: Crowd, { id, key }: MadeRegistrationWire, kind: Change['kind']): Promise<void> {
  const change = crowd.ledger.change(id, kind);
  const path = pathOf[kind].of({ registrationId: id });
  const query = { [REGISTRATION_KEY_PARAMETER]: key };
  const answer = await insist(crowd, { path, query, body: {} }, { hangUp: 0.2, giveUp: 0.1 });
  change.isAnswered = answer?.status === 200;
}
