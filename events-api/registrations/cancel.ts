import { changeEventRegistration, changePurchase, changeSessionRegistration } from './change-state.ts';
import { endWithRegistration } from './end-registration.ts';
import { forgetSeatsTaken } from './seats.ts';
import { serveWaitingListOf } from './serve-waiting-list.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * Gives up a registration with its sessions and its pass: it is deactivated, not deleted, its seats are free at once and go to those
 * who wait. One that is cancelled already stays so.
 * @param act `leave` gives up a place on the waiting list, or an invitation, and never a seat
 * @returns whether anything has changed
 */
export async function cancelRegistration(
  batch: WriteBatch,
  registrationId: string,
  act: 'cancel' | 'leave' = 'cancel',
): Promise<boolean> {
  const [row] = await batch.statements.findRegistration(batch.trx, { registrationId });
  if (!row || !(await changeEventRegistration(batch, act, registrationId))) return false;
  await endWithRegistration(batch, registrationId, 'cancel');
  if (row.purchase_id) await leavePurchase(batch, row.purchase_id, registrationId);
  forgetSeatsTaken(batch);
  if (wasMoreThanHeld(row)) await batch.tell(batch, { kind: 'cancelled', registrationId, sessionId: null });
  await serveWaitingListOf(batch, row.event_id);
  return true;
}

/** The same for one session of a registration, which stays. */
export async function cancelSession(
  batch: WriteBatch,
  sessionRegistrationId: string,
  act: 'cancel' | 'leave' = 'cancel',
): Promise<boolean> {
  const [row] = await batch.statements.findSessionRegistration(batch.trx, { id: sessionRegistrationId });
  if (!row || !(await changeSessionRegistration(batch, act, sessionRegistrationId))) return false;
  forgetSeatsTaken(batch);
  const { event_registration_id: registrationId, session_id: sessionId } = row;
  if (wasMoreThanHeld(row)) await batch.tell(batch, { kind: 'sessionCancelled', registrationId, sessionId });
  await serveWaitingListOf(batch, row.event_id);
  return true;
}

/** Seats that a purchase held and nobody paid for are no registration of which anybody was told. */
const wasMoreThanHeld = ({ state }: { readonly state: string }): boolean => state !== 'initiated';

/** What is left is to be paid, if anything is left. A purchase that is paid stays as it is. */
async function leavePurchase(batch: WriteBatch, purchaseId: string, registrationId: string): Promise<void> {
  const { statements, trx } = batch;
  const others = await statements.listPurchasedRegistrations(trx, { purchaseId });
  if (others.every(({ state }) => state === 'cancelled')) await changePurchase(batch, 'cancel', purchaseId);
  else await statements.lowerAmount(trx, { purchaseId, registrationId });
}
