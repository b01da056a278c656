import Type, { type Static } from 'typebox';
import { UtcInstant, WallClock } from './dates.ts';
import { Addition, Closed, Nullable } from './nullable.ts';
import { RegistrationStateSchema } from './registration-state.ts';

const text = Nullable(Type.String());

export const RegisteredEventSchema = Closed({
  readableEventId: Type.String(),
  eventName: Type.String(),
  startDate: WallClock,
  startDateUTC: UtcInstant,
  endDate: WallClock,
  endDateUTC: UtcInstant,
  timeZone: Type.Integer(),
  ianaTimeZone: Type.String(),
  cancelled: Type.Boolean(),
});

export const RegisteredSessionSchema = Closed({
  id: Type.String(),
  sessionId: Type.String(),
  name: Type.String(),
  startTimeUTC: UtcInstant,
  endTimeUTC: UtcInstant,
  roomName: text,
  state: RegistrationStateSchema,
  position: Nullable(Type.Integer({ minimum: 1 })),
  /** Until when the seat is kept for an invitation. */
  invitedUntil: Addition(UtcInstant),
});

export const RegisteredPassSchema = Closed({
  passId: Type.String(),
  passName: Type.String(),
  price: Type.Number({ minimum: 0 }),
  currency: Type.String(),
  currencySymbol: Type.String(),
});

/** The answer to a personal link: one registration, as its owner sees it. */
export const RegistrationSchema = Closed({
  id: Type.String(),
  /** `ER-…`, the number that people read. */
  registrationId: Type.String(),
  state: RegistrationStateSchema,
  position: Nullable(Type.Integer({ minimum: 1 })),
  /** Until when the seat is kept for an invitation. */
  invitedUntil: Addition(UtcInstant),
  firstName: text,
  lastName: text,
  email: text,
  createdOn: UtcInstant,
  /** What the ticket's QR code says; null until the registration is confirmed. */
  qrText: text,
  event: RegisteredEventSchema,
  pass: Nullable(RegisteredPassSchema),
  sessions: Type.Array(RegisteredSessionSchema),
});

export type RegisteredEventWire = Static<typeof RegisteredEventSchema>;
export type RegisteredSessionWire = Static<typeof RegisteredSessionSchema>;
export type RegisteredPassWire = Static<typeof RegisteredPassSchema>;
export type RegistrationWire = Static<typeof RegistrationSchema>;
