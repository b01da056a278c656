import Type, { type Static } from 'typebox';
import { CustomFieldsMember } from './custom-fields.ts';
import { UtcInstant } from './dates.ts';
import { Addition, Closed, Nullable } from './nullable.ts';

const text = Nullable(Type.String());

export const MySessionRegistrationSchema = Closed({
  id: Type.String(),
  sessionName: text,
  createdon: UtcInstant,
  sessionId: Addition(Type.String()),
  startTimeUTC: Addition(UtcInstant),
  endTimeUTC: Addition(UtcInstant),
  customFields: CustomFieldsMember,
});

export const MyRegistrationSchema = Closed({
  id: Type.String(),
  /** Names, as existing clients print them. */
  contact: text,
  email: text,
  event: text,
  /** Blank text when there is none: existing clients hide the row only then. */
  pass: Type.String(),
  createdon: UtcInstant,
  sessionRegistrations: Nullable(Type.Array(MySessionRegistrationSchema)),
  /** `ER-…`, the number that people read. */
  registrationId: Addition(Type.String()),
  /** Opens the personal link of the registration, with its ticket, calendar file and everything else about it. */
  key: Addition(Type.String()),
  readableEventId: Addition(Type.String()),
  startDateUTC: Addition(UtcInstant),
  endDateUTC: Addition(UtcInstant),
  ianaTimeZone: Addition(Type.String()),
  /** Whether the event is cancelled. */
  cancelled: Addition(Type.Boolean()),
  customFields: CustomFieldsMember,
});

export type MySessionRegistrationWire = Static<typeof MySessionRegistrationSchema>;
export type MyRegistrationWire = Static<typeof MyRegistrationSchema>;
