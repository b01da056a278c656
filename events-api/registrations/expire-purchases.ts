import { changeEventRegistration, changePurchase } from './change-state.ts';
import { endWithRegistration } from './end-registration.ts';
import { holdsEvent } from './locks.ts';
import { forgetSeatsTaken } from './seats.ts';
import { serveWaitingListOf } from './serve-waiting-list.ts';
import type { WriteBatch } from './write-batch.ts';

/** Bounds the time that one transaction takes; the rest follows in the next. */
const EXPIRED_AT_ONCE = 100;

/**
 * Marks purchases whose time has run out and what they held, and gives the seats to those who wait. The seats are free without it,
 * because nobody counts a hold that has expired; the mark makes the change visible to whoever keeps counts in memory.
 * @returns how many
 */
export async function expirePurchases(batch: WriteBatch): Promise<number> {
  const { statements, trx, now } = batch;
  const all = await statements.listExpiredPurchases(trx, { now, limit: EXPIRED_AT_ONCE });
  const expired = all.filter(({ event_id }) => holdsEvent(batch, event_id));
  for (const { id } of expired) await releasePurchase(batch, id, 'expire');
  for (const eventId of new Set(expired.map(({ event_id }) => event_id))) await serveWaitingListOf(batch, eventId);
  return expired.length;
}

/** Lets the seats go that an unpaid purchase holds; serving those who wait is left to the caller. */
export async function releasePurchase(batch: WriteBatch, purchaseId: string, act: 'expire' | 'cancel'): Promise<void> {
  if (!(await changePurchase(batch, act, purchaseId))) return;
  for (const { id } of await batch.statements.listPurchasedRegistrations(batch.trx, { purchaseId })) {
    if (await changeEventRegistration(batch, 'expire', id)) await endWithRegistration(batch, id, 'expire');
  }
  forgetSeatsTaken(batch);
}
