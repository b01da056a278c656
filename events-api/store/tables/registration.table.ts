import type { PurchaseState, StoredRegistrationState } from '../states.ts';

/**
 * A seat taken, held or waited for at an event. Seats are counted from these rows inside the transaction that adds one; see
 * `states.ts` for the states that take a seat.
 */
export interface EventRegistrationTable {
  id: string;
  /** The number that people see: `ER-…`. */
  name: string;
  /** Unguessable; the personal link of somebody without an account carries it. */
  key: string;
  event_id: string;
  /** Null until a priced pass is paid: nobody becomes a contact by looking at a payment page. */
  contact_id: string | null;
  /** As typed. The contact that matched may be written differently, which is nobody else's business. */
  first_name: string;
  last_name: string;
  email: string;
  /** In which mails are written; null: the event's. */
  language_tag: string | null;
  registered_by: string | null;
  purchase_id: string | null;
  web_application_id: string;
  state: StoredRegistrationState;
  /** Place among the attendees of its request. */
  position: number;
  auto_register: number;
  /** 1: given up by its owner; a hold or an invitation that ran out is not. */
  is_canceled: number;
  /** Place in the order of the event's waiting list, while it waits or is invited. */
  waitlist_number: number | null;
  /** Until when the seat is kept for an invitation. */
  invited_until: string | null;
  created_at: string;
  changed_at: string;
}

export interface SessionRegistrationTable {
  id: string;
  event_registration_id: string;
  session_id: string;
  event_id: string;
  contact_id: string | null;
  state: StoredRegistrationState;
  /** Place in the order of the session's waiting list, while it waits or is invited. */
  waitlist_number: number | null;
  invited_until: string | null;
  created_at: string;
  changed_at: string;
}

export interface AttendeePassTable {
  id: string;
  event_registration_id: string;
  pass_id: string;
  event_id: string;
  contact_id: string | null;
  price_minor: number;
  currency: string;
  qr_text: string;
  state: StoredRegistrationState;
  created_at: string;
}

export interface RegistrationResponseTable {
  event_registration_id: string;
  custom_registration_field_id: string;
  value: string;
  /** JSON array of texts, null except for a multiple choice. */
  choices: string | null;
}

export interface EventPurchaseTable {
  id: string;
  event_id: string;
  web_application_id: string;
  amount_minor: number;
  currency: string;
  state: PurchaseState;
  created_at: string;
  expires_at: string;
  finalized_at: string | null;
}

/** The answer that was given under a key, so that the same key gives the same answer. */
export interface IdempotencyKeyTable {
  scope: string;
  key: string;
  body_hash: string;
  answer: string;
  created_at: string;
}

/**
 * What an anonymous caller gets who names somebody that is registered already: an answer and a personal link like any other,
 * so that nobody can find out who attends. It takes no seat.
 */
export interface RepeatedRegistrationTable {
  id: string;
  name: string;
  key: string;
  event_id: string;
  pass_id: string | null;
  first_name: string;
  last_name: string;
  email: string;
  /** JSON: `[{ "id": …, "sessionId": …, "state": … }]`; the ids look like those of session registrations. */
  session_ids: string;
  state: 'registered' | 'waitlisted' | 'cancelled';
  waitlist_number: number | null;
  created_at: string;
}
