import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationState } from '../../contract/registration-states.ts';
import { changeSessionRegistration } from './change-state.ts';
import { checkInvitation } from './check-invitation.ts';
import { findSessionRules, getEventRulesById } from './find-event-rules.ts';
import { Refusal, refusedResult } from './refusal.ts';
import { successfulResult } from './registration-results.ts';
import { countSeatsGone, forgetSeatsTaken } from './seats.ts';
import { serveWaitingList } from './serve-waiting-list.ts';
import type { WriteBatch } from './write-batch.ts';

/** Takes the seat at a session that an invitation keeps. Accepting once more gets the same answer. */
export async function acceptSessionInvitation(
  batch: WriteBatch,
  { id, key }: { readonly id: string; readonly key: string },
): Promise<RegistrationResultWire> {
  try {
    await accept(batch, id);
    return successfulResult([{ id, key, state: registrationState.registered, position: null }]);
  } catch (error) {
    if (error instanceof Refusal) return refusedResult(error);
    throw error;
  }
}

async function accept(batch: WriteBatch, id: string): Promise<void> {
  const [row] = await batch.statements.findSessionRegistration(batch.trx, { id });
  if (!row || row.state === 'registered') return;
  const event = await getEventRulesById(batch, row.event_id);
  checkInvitation(event, row, batch.now);
  const session = await findSessionRules(batch, row.session_id);
  const { firm } = await countSeatsGone(batch, 'session', row.session_id);
  if (firm >= (session?.maxCapacity ?? Infinity)) throw new Refusal('not_invited');
  await changeSessionRegistration(batch, 'accept', id);
  const { event_registration_id: registrationId, session_id: sessionId } = row;
  await batch.tell(batch, { kind: 'sessionRegistered', registrationId, sessionId });
  forgetSeatsTaken(batch);
  await serveWaitingList(batch, event);
}
