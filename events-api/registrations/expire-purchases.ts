import { holdsEvent } from './locks.ts';
import { forgetSeatsTaken } from './seats.ts';
import type { WriteBatch } from './write-batch.ts';

/** Bounds the time that one transaction takes; the rest follows in the next. */
const EXPIRED_AT_ONCE = 100;

/**
 * Marks purchases whose time has run out and what they held. The seats are free without it, because nobody counts a hold that has
 * expired; the mark makes the change visible to whoever keeps counts in memory.
 * @returns how many
 */
export async function expirePurchases(batch: WriteBatch): Promise<number> {
  const { statements, trx, now } = batch;
  const all = await statements.listExpiredPurchases(trx, { now, limit: EXPIRED_AT_ONCE });
  const expired = all.filter(({ event_id }) => holdsEvent(batch, event_id));
  for (const { id: purchaseId } of expired) {
    await statements.closePurchase(trx, { purchaseId, state: 'expired' });
    for (const { id: registrationId, state } of await statements.listPurchasedRegistrations(trx, { purchaseId })) {
      if (state !== 'initiated') continue;
      await statements.cancelEventRegistration(trx, { registrationId, now });
      await statements.cancelSessionRegistrations(trx, { registrationId, now });
      await statements.cancelAttendeePasses(trx, { registrationId });
    }
  }
  if (expired.length > 0) forgetSeatsTaken(batch);
  return expired.length;
}
