import { portalPaths } from '../../contract/portal-paths.ts';
import { newTimeOrderedId } from '../store/ids.ts';
import type { EventRules, PassRules } from './event-rules.ts';
import { getOrganisationSettings } from './get-organisation-settings.ts';
import { Refusal } from './refusal.ts';
import { purchaseTransitions } from './transitions.ts';
import type { WriteBatch } from './write-batch.ts';

export interface OpenedPurchase {
  readonly id: string;
  /** Where to pay; null: on the demo payment page. */
  readonly redirectUrl: string | null;
}

const MINUTE = 60_000;

/** Passes that cost something. */
export const pricedOf = (passes: readonly (PassRules | null)[]): PassRules[] =>
  passes.flatMap((pass) => (pass && pass.priceMinor > 0 ? [pass] : []));

/**
 * Opens a purchase that holds seats for as long as the organisation gives people to pay (contract 4.4); whoever calls writes the
 * registrations that it holds.
 * @throws Refusal `payment_not_configured`, before anything is written
 */
export async function openPurchase(
  batch: WriteBatch,
  event: EventRules,
  priced: readonly PassRules[],
  webApplicationId: string,
): Promise<OpenedPurchase> {
  const { enableDemoPayment, paymentPageUrl, purchaseTimeoutMinutes } = await getOrganisationSettings(batch);
  if (!enableDemoPayment && paymentPageUrl === null) throw new Refusal('payment_not_configured');
  const id = newTimeOrderedId(batch.now);
  await batch.statements.insertPurchase(batch.trx, {
    id,
    event_id: event.id,
    web_application_id: webApplicationId,
    amount_minor: priced.reduce((sum, { priceMinor }) => sum + priceMinor, 0),
    currency: priced[0]?.currency ?? '',
    state: purchaseTransitions.initiate.to,
    created_at: batch.now,
    expires_at: new Date(Date.parse(batch.now) + purchaseTimeoutMinutes * MINUTE).toISOString(),
    finalized_at: null,
  });
  return purchaseAgain(batch, id);
}

/** A purchase that is open already, as it was answered when it was opened. */
export async function purchaseAgain(batch: WriteBatch, id: string): Promise<OpenedPurchase> {
  const { enableDemoPayment, paymentPageUrl } = await getOrganisationSettings(batch);
  const isDemo = enableDemoPayment || paymentPageUrl === null;
  return { id, redirectUrl: isDemo ? null : await paymentAddress(batch, paymentPageUrl, id) };
}

/**
 * The provider's page with what Dynamics adds to it (dynamics-facts 2.4): the purchase, and the page of the portal to come back to. That
 * page names the purchase and nobody: the way back may lead to another tab or another browser.
 */
async function paymentAddress({ statements, trx }: WriteBatch, paymentPageUrl: string, purchaseId: string): Promise<string> {
  const [way] = await statements.findWayBack(trx, { purchaseId });
  const address = new URL(paymentPageUrl);
  address.searchParams.set('purchaseId', purchaseId);
  address.searchParams.set(
    'returnUrl',
    way ? `${way.origin}/${portalPaths.payment({ readableEventId: way.readable_event_id, purchaseId })}` : '',
  );
  return address.href;
}
