import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { UtcInstant } from './dates.ts';
import { Addition, Closed, Nullable } from './nullable.ts';

const text = Nullable(Type.String());

export const WaitlistItemSchema = Closed({
  id: Type.String(),
  invited: Type.Boolean(),
  autoRegister: Type.Boolean(),
  /** Names, as existing clients print them; no session: the event's own waiting list. */
  contact: text,
  email: text,
  event: text,
  session: text,
  /** Not in the sample's model, but read by its page. */
  createdon: UtcInstant,
  /** Place among those who wait, from 1; null once invited. */
  position: Addition(Type.Integer({ minimum: 1 })),
  /** Until when the seat is kept for whoever is invited, or held while it is paid. */
  invitedUntil: Addition(UtcInstant),
  /** The invitation is accepted and its pass still to be paid; accepting once more answers the same purchase. */
  pendingPayment: Addition(Type.Boolean()),
  /** The registration that waits, itself or with this session, and the key of its personal link: there it is accepted or left. */
  eventRegistrationId: Addition(Type.String()),
  key: Addition(Type.String()),
  readableEventId: Addition(Type.String()),
  sessionId: Addition(Type.String()),
  /** Of the session, else of the event. */
  startDateUTC: Addition(UtcInstant),
  endDateUTC: Addition(UtcInstant),
  ianaTimeZone: Addition(Type.String()),
  customFields: CustomFieldsMember,
});

export type WaitlistItemWire = Static<typeof WaitlistItemSchema>;
