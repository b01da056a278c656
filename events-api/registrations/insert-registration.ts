import { newTimeOrderedId } from '../store/ids.ts';
import type { EventRules } from './event-rules.ts';
import type { PlacedAttendee, PlacedSession } from './place-attendees.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { newRegistrationKey, newRegistrationName, qrTextOf } from './registration-identifiers.ts';
import { noteSeatTaken } from './seats.ts';
import { attendeePassTransitions, eventRegistrationTransitions, sessionRegistrationTransitions } from './transitions.ts';
import { nextSessionWaitlistNumber, nextWaitlistNumber } from './waitlist-numbers.ts';
import type { WriteBatch } from './write-batch.ts';

/** With which act a registration begins, and who it belongs to: a contact, or whoever pays the purchase. */
export type Beginning =
  | { readonly act: 'register' | 'waitlist'; readonly contactId: string; readonly purchaseId: null }
  | { readonly act: 'initiate'; readonly contactId: null; readonly purchaseId: string };

export interface InsertedRegistration {
  readonly id: string;
  readonly key: string;
  /** Null unless it waits. */
  readonly waitlistNumber: number | null;
}

/** Writes one attendee's registration with its pass, its sessions and its responses, in the places that were found before. */
export async function insertRegistration(
  batch: WriteBatch,
  event: EventRules,
  { attendee, sessions }: PlacedAttendee,
  beginning: Beginning,
  request: RegistrationRequest,
): Promise<InsertedRegistration> {
  const { statements, trx, now } = batch;
  const inserted = { id: newTimeOrderedId(now), key: newRegistrationKey() };
  const waitlistNumber = beginning.act === 'waitlist' ? await nextWaitlistNumber(batch, event.id) : null;
  const common = { event_id: event.id, contact_id: beginning.contactId, created_at: now };
  await statements.insertEventRegistration(trx, {
    ...common,
    ...inserted,
    name: newRegistrationName(),
    first_name: attendee.firstName,
    last_name: attendee.lastName,
    email: attendee.email,
    language_tag: request.languageTag,
    registered_by: request.caller.contactId,
    purchase_id: beginning.purchaseId,
    web_application_id: request.webApplicationId,
    state: eventRegistrationTransitions[beginning.act].to,
    position: attendee.index,
    auto_register: attendee.autoRegister ? 1 : 0,
    is_canceled: 0,
    waitlist_number: waitlistNumber,
    changed_at: now,
  });
  if (beginning.act !== 'waitlist') noteSeatTaken(batch, 'event', event.id);
  const ofRegistration = { ...common, event_registration_id: inserted.id };
  if (attendee.pass) {
    const { id: pass_id, priceMinor: price_minor, currency } = attendee.pass;
    await statements.insertAttendeePass(trx, {
      ...ofRegistration,
      id: newTimeOrderedId(now),
      pass_id,
      price_minor,
      currency,
      qr_text: qrTextOf(inserted),
      state: attendeePassTransitions[beginning.act].to,
    });
    if (beginning.act !== 'waitlist') noteSeatTaken(batch, 'pass', pass_id);
  }
  for (const placed of sessions) {
    const act = sessionActOf(placed, beginning);
    await statements.insertSessionRegistration(trx, {
      ...ofRegistration,
      id: newTimeOrderedId(now),
      session_id: placed.session.id,
      state: sessionRegistrationTransitions[act].to,
      waitlist_number: act === 'waitlist' ? await nextSessionWaitlistNumber(batch, event.id, placed.session.id) : null,
      changed_at: now,
    });
    if (placed.place === 'registered') noteSeatTaken(batch, 'session', placed.session.id);
  }
  for (const { fieldId, value, choices } of attendee.responses) {
    await statements.insertResponse(trx, {
      event_registration_id: inserted.id,
      custom_registration_field_id: fieldId,
      value,
      choices: choices && JSON.stringify(choices),
    });
  }
  return { ...inserted, waitlistNumber };
}

function sessionActOf({ place }: PlacedSession, beginning: Beginning): 'register' | 'initiate' | 'waitlist' | 'hold' {
  if (place === 'onHold') return 'hold';
  if (place === 'waitlisted') return 'waitlist';
  return beginning.act === 'initiate' ? 'initiate' : 'register';
}
