import { forgetSeatsTaken } from './seats.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * Gives up a registration with its sessions and its pass: it is deactivated, not deleted, and its seats are free at once. One that
 * is cancelled already stays so.
 */
export async function cancelRegistration(batch: WriteBatch, registrationId: string): Promise<void> {
  const { statements, trx, now } = batch;
  const [cancelled] = await statements.cancelEventRegistration(trx, { registrationId, now });
  if (!cancelled) return;
  await statements.cancelSessionRegistrations(trx, { registrationId, now });
  await statements.cancelAttendeePasses(trx, { registrationId });
  if (cancelled.purchase_id !== null) await leavePurchase(batch, cancelled.purchase_id, registrationId);
  forgetSeatsTaken(batch);
  await batch.tell(batch, { kind: 'cancelled', registrationId, sessionId: null });
}

/** What is left is to be paid, if anything is left. A purchase that is paid stays as it is. */
async function leavePurchase({ statements, trx }: WriteBatch, purchaseId: string, registrationId: string): Promise<void> {
  const others = await statements.listPurchasedRegistrations(trx, { purchaseId });
  if (others.every(({ state }) => state === 'cancelled')) await statements.closePurchase(trx, { purchaseId, state: 'cancelled' });
  else await statements.lowerAmount(trx, { purchaseId, registrationId });
}
