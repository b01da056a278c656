import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../store/store.ts';
import type { FinalizeRequest } from './finalize.ts';

/**
 * A purchase is shown and given up through the web application and the event that it was made at.
 * @throws ApiError `purchase_not_found`
 */
export async function requireOwnPurchase(
  db: Database,
  { readableEventId, webApplicationId, purchaseId }: FinalizeRequest,
): Promise<void> {
  const row = await db
    .selectFrom('event_purchase as purchase')
    .innerJoin('event', 'event.id', 'purchase.event_id')
    .select('purchase.id')
    .where('purchase.id', '=', purchaseId)
    .where('purchase.web_application_id', '=', webApplicationId)
    .where('event.readable_event_id', '=', readableEventId)
    .executeTakeFirst();
  if (!row) throw new ApiError('purchase_not_found');
}
