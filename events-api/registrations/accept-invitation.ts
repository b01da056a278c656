import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationState } from '../../contract/registration-states.ts';
import { newTimeOrderedId } from '../store/ids.ts';
import { admitSessions } from './admit-sessions.ts';
import { changeAttendeePass, changeEventRegistration } from './change-state.ts';
import { checkInvitation } from './check-invitation.ts';
import { choosePass } from './choose-pass.ts';
import type { PassRules } from './event-rules.ts';
import { getEventRulesById } from './find-event-rules.ts';
import { openPurchase, pricedOf, purchaseAgain } from './purchase.ts';
import { Refusal, refusedResult } from './refusal.ts';
import { qrTextOf } from './registration-identifiers.ts';
import { initiatedResult, successfulResult } from './registration-results.ts';
import { countSeatsGone, forgetSeatsTaken } from './seats.ts';
import { serveWaitingList } from './serve-waiting-list.ts';
import { attendeePassTransitions } from './transitions.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * `POST registrations/{id}/accept`: takes the seat that an invitation keeps. A pass that costs something is paid first, and its
 * purchase holds the seat meanwhile. Accepting once more gets the same answer. Where several are invited for one seat, the first who
 * accepts has it, and the others are back on the list.
 * @param passId the pass chosen, or null for the one wished for when joining the list
 */
export async function acceptInvitation(
  batch: WriteBatch,
  registrationId: string,
  passId: string | null,
): Promise<RegistrationResultWire> {
  try {
    return await accept(batch, registrationId, passId);
  } catch (error) {
    if (error instanceof Refusal) return refusedResult(error);
    throw error;
  }
}

async function accept(batch: WriteBatch, registrationId: string, passId: string | null): Promise<RegistrationResultWire> {
  const { statements, trx } = batch;
  const [row] = await statements.findRegistration(trx, { registrationId });
  if (!row) throw new Error('The registration behind an open link is there.');
  const made = { id: row.id, key: row.key, position: null };
  if (row.state === 'registered') return successfulResult([{ ...made, state: registrationState.registered }]);
  if (row.state === 'initiated' && row.purchase_id !== null) {
    const purchase = await purchaseAgain(batch, row.purchase_id);
    return initiatedResult(purchase, [{ ...made, state: registrationState.pendingPayment }]);
  }
  const event = await getEventRulesById(batch, row.event_id);
  checkInvitation(event, row, batch.now);
  const { firm } = await countSeatsGone(batch, 'event', event.id);
  if (event.maxCapacity !== null && firm >= event.maxCapacity) throw new Refusal('not_invited');

  const pass = await choosePass(batch, event, registrationId, passId);
  const priced = pricedOf([pass]);
  if (priced.length === 0) {
    await changeEventRegistration(batch, 'accept', row.id);
    await takePass(batch, row, pass, 'accept');
    await admitSessions(batch, event, row.id, 'admit');
    await batch.tell(batch, { kind: 'registered', registrationId: row.id, sessionId: null });
    forgetSeatsTaken(batch);
    await serveWaitingList(batch, event);
    return successfulResult([{ ...made, state: registrationState.registered }]);
  }
  const purchase = await openPurchase(batch, event, priced, row.web_application_id);
  await changeEventRegistration(batch, 'acceptToPay', row.id, { purchaseId: purchase.id });
  await takePass(batch, row, pass, 'acceptToPay');
  await admitSessions(batch, event, row.id, 'admitToPay');
  forgetSeatsTaken(batch);
  await serveWaitingList(batch, event);
  return initiatedResult(purchase, [{ ...made, state: registrationState.pendingPayment }]);
}

interface Owner {
  readonly id: string;
  readonly event_id: string;
  readonly contact_id: string | null;
}

/** The pass that was wished for becomes the one that was chosen; there is one for each registration. */
async function takePass(batch: WriteBatch, owner: Owner, pass: PassRules | null, act: 'accept' | 'acceptToPay'): Promise<void> {
  if (!pass) return;
  const { statements, trx, now } = batch;
  const { id: passId, priceMinor, currency } = pass;
  const [wished] = await statements.listAttendeePasses(trx, { registrationId: owner.id });
  if (wished) {
    await statements.choosePass(trx, { id: wished.id, passId, priceMinor, currency });
    await changeAttendeePass(batch, act, wished.id);
    return;
  }
  await statements.insertAttendeePass(trx, {
    id: newTimeOrderedId(now),
    event_registration_id: owner.id,
    event_id: owner.event_id,
    contact_id: owner.contact_id,
    pass_id: passId,
    price_minor: priceMinor,
    currency,
    qr_text: qrTextOf(owner),
    state: attendeePassTransitions[act === 'accept' ? 'register' : 'initiate'].to,
    created_at: now,
  });
}
