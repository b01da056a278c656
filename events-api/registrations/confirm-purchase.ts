import { changeAttendeePass, changeEventRegistration, changePurchase, changeSessionRegistration } from './change-state.ts';
import { contactKeysOf, findContact, insertContact } from './match-contact.ts';
import { serveWaitingListOf } from './serve-waiting-list.ts';
import type { WriteBatch } from './write-batch.ts';

/** Everything of it that is held is registered, and those who bought become contacts. */
export async function confirmPurchase(batch: WriteBatch, purchaseId: string, eventId: string): Promise<void> {
  const { statements, trx, now } = batch;
  await changePurchase(batch, 'pay', purchaseId, now);
  for (const buyer of await statements.listPurchasedRegistrations(trx, { purchaseId })) {
    if (buyer.state !== 'initiated') continue;
    const contactId = await contactOf(batch, buyer, eventId);
    await changeEventRegistration(batch, 'pay', buyer.id, { contactId });
    for (const { id } of await statements.listSessionRegistrations(trx, { registrationId: buyer.id })) {
      await changeSessionRegistration(batch, 'pay', id);
    }
    await statements.nameSessions(trx, { registrationId: buyer.id, contactId });
    for (const { id } of await statements.listAttendeePasses(trx, { registrationId: buyer.id })) {
      await changeAttendeePass(batch, 'pay', id, contactId);
    }
    await batch.tell(batch, { kind: 'registered', registrationId: buyer.id, sessionId: null });
  }
  // Who is registered now may be the first who waits for a session.
  await serveWaitingListOf(batch, eventId);
}

export interface Buyer {
  readonly contact_id: string | null;
  readonly registered_by: string | null;
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
}

/** Who waited before is a contact already. */
export async function contactOf(batch: WriteBatch, buyer: Buyer, eventId: string): Promise<string> {
  if (buyer.contact_id !== null) return buyer.contact_id;
  const person = { firstName: buyer.first_name, lastName: buyer.last_name, email: buyer.email };
  const keys = contactKeysOf(person);
  const contact = await findContact(batch, keys, eventId, { contactId: buyer.registered_by });
  return contact?.id ?? insertContact(batch, person, keys, eventId);
}
