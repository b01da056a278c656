import type { MadeRegistrationWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationState } from '../../contract/registration-states.ts';
import { confirmPurchase } from './confirm-purchase.ts';
import { getEventRules } from './find-event-rules.ts';
import { getOrganisationSettings } from './get-organisation-settings.ts';
import { Refusal, refusedResult } from './refusal.ts';
import { successfulResult } from './registration-results.ts';
import type { WriteBatch } from './write-batch.ts';

export interface FinalizeRequest {
  readonly readableEventId: string;
  readonly webApplicationId: string;
  readonly purchaseId: string;
}

/**
 * `POST events/{readableEventId}/registrations/finalize`: confirms a purchase as paid, once; a repeated call gets the same answer.
 * Only where the organisation has switched the demo payment on, because anybody who holds the purchase could call it.
 * @throws ApiError `event_not_found`
 */
export async function finalize(batch: WriteBatch, request: FinalizeRequest): Promise<RegistrationResultWire> {
  const event = await getEventRules(batch, request.readableEventId);
  try {
    await checkDemoPayment(batch);
    const isPaid = await checkPurchase(batch, request, event.id);
    if (!isPaid && event.isCancelled) throw new Refusal('event_cancelled');
    if (!isPaid) await confirmPurchase(batch, request.purchaseId, event.id);
    return successfulResult(await listMade(batch, request.purchaseId));
  } catch (error) {
    if (error instanceof Refusal) return refusedResult(error);
    throw error;
  }
}

async function checkDemoPayment(batch: WriteBatch): Promise<void> {
  const { enableDemoPayment } = await getOrganisationSettings(batch);
  if (!enableDemoPayment) throw new Refusal('demo_payment_disabled');
}

/** @returns whether it is paid already */
async function checkPurchase(
  { statements, trx, now }: WriteBatch,
  { purchaseId, webApplicationId }: FinalizeRequest,
  eventId: string,
): Promise<boolean> {
  const [purchase] = await statements.findPurchase(trx, { purchaseId, eventId, webApplicationId });
  if (!purchase || purchase.state === 'cancelled') throw new Refusal('purchase_not_found');
  if (purchase.state === 'paid') return true;
  if (purchase.state === 'expired' || purchase.expires_at <= now) throw new Refusal('purchase_expired');
  return false;
}

async function listMade({ statements, trx }: WriteBatch, purchaseId: string): Promise<MadeRegistrationWire[]> {
  const rows = await statements.listPurchasedRegistrations(trx, { purchaseId });
  return rows.map(({ id, key, state }) => ({
    id,
    key,
    state: state === 'registered' ? registrationState.registered : registrationState.cancelled,
    position: null,
  }));
}
