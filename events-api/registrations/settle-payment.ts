import type { PaymentMessageWire, PaymentWire } from '../../contract/payment.ts';
import { ApiError } from '../errors/api-error.ts';
import { confirmPurchase } from './confirm-purchase.ts';
import { releasePurchase } from './expire-purchases.ts';
import { findPayment } from './find-payment.ts';
import { getEventRulesById } from './find-event-rules.ts';
import { restorePurchase } from './restore-purchase.ts';
import { serveWaitingListOf } from './serve-waiting-list.ts';
import { isLive } from './serving-time.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * `POST payments/{purchaseId}`: what the payment provider says of a purchase; the same message again gets the same answer. A payment
 * that comes after the hold has run out is confirmed when all of its seats are still free. When they are not, or the event was
 * cancelled, the answer is an error after which the provider gives the money back.
 * @throws ApiError `purchase_not_found`, `purchase_cancelled`, `purchase_paid`, `payment_too_late`
 */
export async function settlePayment(
  batch: WriteBatch,
  purchaseId: string,
  { status }: Pick<PaymentMessageWire, 'status'>,
): Promise<PaymentWire> {
  const [purchase] = await batch.statements.findPurchaseToSettle(batch.trx, { purchaseId });
  if (!purchase) throw new ApiError('purchase_not_found');
  if (status === 'cancelled') await giveUp(batch, purchase);
  else await complete(batch, purchase);
  return findPayment(batch.trx, purchaseId, batch.now);
}

interface Purchase {
  readonly id: string;
  readonly event_id: string;
  readonly state: string;
  readonly expires_at: string;
}

async function complete(batch: WriteBatch, { id, event_id, state, expires_at }: Purchase): Promise<void> {
  if (state === 'paid') return;
  if (state === 'cancelled') throw new ApiError('purchase_cancelled');
  const event = await getEventRulesById(batch, event_id);
  if (!isLive(event)) throw new ApiError('payment_too_late');
  if (state === 'open' && expires_at > batch.now) await confirmPurchase(batch, id, event_id);
  else await restorePurchase(batch, event, id);
}

async function giveUp(batch: WriteBatch, { id, event_id, state }: Purchase): Promise<void> {
  if (state === 'paid') throw new ApiError('purchase_paid');
  if (state !== 'open') return;
  await releasePurchase(batch, id, 'cancel');
  await serveWaitingListOf(batch, event_id);
}
