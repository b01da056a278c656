import { newTimeOrderedId } from '../store/ids.ts';
import type { Attendee } from './attendee.ts';
import type { EventRules } from './event-rules.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { newRegistrationKey, newRegistrationName, qrTextOf } from './registration-identifiers.ts';
import type { WriteBatch } from './write-batch.ts';

/** A seat that is taken by a contact, or held for whoever pays the purchase. */
export type Seat =
  | { readonly state: 'registered'; readonly contactId: string; readonly purchaseId: null }
  | { readonly state: 'initiated'; readonly contactId: null; readonly purchaseId: string };

export interface InsertedRegistration {
  readonly id: string;
  readonly key: string;
}

/** Writes one attendee's registration with its pass, its sessions and its responses. The seats have been checked before. */
export async function insertRegistration(
  batch: WriteBatch,
  event: EventRules,
  attendee: Attendee,
  seat: Seat,
  request: RegistrationRequest,
): Promise<InsertedRegistration> {
  const { statements, trx, now } = batch;
  const inserted = { id: newTimeOrderedId(now), key: newRegistrationKey() };
  const common = { event_id: event.id, contact_id: seat.contactId, state: seat.state, created_at: now };
  await statements.insertEventRegistration(trx, {
    ...common,
    ...inserted,
    name: newRegistrationName(),
    first_name: attendee.firstName,
    last_name: attendee.lastName,
    email: attendee.email,
    language_tag: request.languageTag,
    registered_by: request.caller.contactId,
    purchase_id: seat.purchaseId,
    web_application_id: request.webApplicationId,
    position: attendee.index,
    auto_register: attendee.autoRegister ? 1 : 0,
    is_canceled: 0,
    waitlist_number: null,
    changed_at: now,
  });
  const ofRegistration = { ...common, event_registration_id: inserted.id };
  if (attendee.pass) {
    const { id: pass_id, priceMinor: price_minor, currency } = attendee.pass;
    const qr_text = qrTextOf(inserted);
    await statements.insertAttendeePass(trx, {
      ...ofRegistration,
      id: newTimeOrderedId(now),
      pass_id,
      price_minor,
      currency,
      qr_text,
    });
  }
  for (const { id: session_id } of attendee.sessions) {
    await statements.insertSessionRegistration(trx, {
      ...ofRegistration,
      id: newTimeOrderedId(now),
      session_id,
      waitlist_number: null,
      changed_at: now,
    });
  }
  for (const { fieldId, value, choices } of attendee.responses) {
    await statements.insertResponse(trx, {
      event_registration_id: inserted.id,
      custom_registration_field_id: fieldId,
      value,
      choices: choices && JSON.stringify(choices),
    });
  }
  if (seat.state === 'registered') await batch.tell(batch, { kind: 'registered', registrationId: inserted.id, sessionId: null });
  return inserted;
}
