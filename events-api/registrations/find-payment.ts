import type { PaymentWire } from '../../contract/payment.ts';
import { ApiError } from '../errors/api-error.ts';
import { majorUnits } from '../events/wire/money.ts';
import { utcInstant } from '../events/wire/wire-dates.ts';
import type { Database } from '../store/store.ts';

/**
 * A purchase as the payment provider sees it.
 * @param now UTC text
 * @throws ApiError `purchase_not_found`
 */
export async function findPayment(db: Database, purchaseId: string, now: string): Promise<PaymentWire> {
  const row = await db
    .selectFrom('event_purchase as purchase')
    .innerJoin('event', 'event.id', 'purchase.event_id')
    .select(['purchase.state', 'purchase.amount_minor', 'purchase.currency', 'purchase.expires_at', 'event.name'])
    .where('purchase.id', '=', purchaseId)
    .executeTakeFirst();
  if (!row) throw new ApiError('purchase_not_found');
  return {
    purchaseId,
    state: row.state === 'open' && row.expires_at <= now ? 'expired' : row.state,
    eventName: row.name,
    amount: majorUnits(row.amount_minor, row.currency),
    currency: row.currency,
    expiresAt: utcInstant(row.expires_at),
  };
}
