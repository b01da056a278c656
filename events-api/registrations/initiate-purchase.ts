import type { MadeRegistrationWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationState } from '../../contract/registration-states.ts';
import { newTimeOrderedId } from '../store/ids.ts';
import type { Attendee } from './attendee.ts';
import type { EventRules } from './event-rules.ts';
import { insertRegistration } from './insert-registration.ts';
import { getOrganisationSettings } from './get-organisation-settings.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { initiatedResult } from './registration-results.ts';
import { noteSeatsTaken } from './seats.ts';
import type { WriteBatch } from './write-batch.ts';

const MINUTE = 60_000;

/** Whether there is anything to pay. */
export function isPriced(attendees: readonly Attendee[]): boolean {
  return attendees.some(({ pass }) => pass !== null && pass.priceMinor > 0);
}

/**
 * Holds the seats of all attendees for as long as the organisation gives people to pay (contract 4.4). Who they are is looked up
 * only after payment: nobody becomes a contact by looking at a payment page, and the same person may buy several passes.
 */
export async function initiatePurchase(
  batch: WriteBatch,
  event: EventRules,
  attendees: readonly Attendee[],
  request: RegistrationRequest,
): Promise<RegistrationResultWire> {
  const { purchaseTimeoutMinutes } = await getOrganisationSettings(batch);
  const priced = attendees.flatMap(({ pass }) => (pass && pass.priceMinor > 0 ? [pass] : []));
  const purchaseId = newTimeOrderedId(batch.now);
  await batch.statements.insertPurchase(batch.trx, {
    id: purchaseId,
    event_id: event.id,
    web_application_id: request.webApplicationId,
    amount_minor: priced.reduce((sum, pass) => sum + pass.priceMinor, 0),
    currency: priced[0]?.currency ?? '',
    state: 'open',
    created_at: batch.now,
    expires_at: new Date(Date.parse(batch.now) + purchaseTimeoutMinutes * MINUTE).toISOString(),
    finalized_at: null,
  });
  const made: MadeRegistrationWire[] = [];
  for (const attendee of attendees) {
    const seat = { state: 'initiated', contactId: null, purchaseId } as const;
    const inserted = await insertRegistration(batch, event, attendee, seat, request);
    made.push({ ...inserted, state: registrationState.pendingPayment, position: null });
  }
  noteSeatsTaken(batch, event, attendees);
  return initiatedResult(purchaseId, made);
}
