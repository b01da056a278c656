import Type, { type Static } from 'typebox';
import { UtcInstant } from './dates.ts';
import { Closed, Nullable } from './nullable.ts';

/** Body of `POST checkins`. */
export const CheckInRequestSchema = Type.Object({
  /** What the QR code of the ticket says. */
  registrationId: Type.String({ minLength: 1, maxLength: 200 }),
  /** Null or absent: the event. */
  sessionId: Type.Optional(Nullable(Type.String({ maxLength: 200 }))),
});

/** No name: the door has the code and nothing to prove that it may know more. */
export const CheckInSchema = Closed({
  id: Type.String(),
  /** A `checkInType`. */
  type: Type.Integer(),
  /** The number that people see: `ER-…`. */
  registrationId: Type.String(),
  sessionId: Nullable(Type.String()),
  checkInTime: UtcInstant,
  /** How often this registration has been checked in, to the event and to sessions. */
  timesCheckedIn: Type.Integer(),
});

export type CheckInRequestWire = Static<typeof CheckInRequestSchema>;
export type CheckInWire = Static<typeof CheckInSchema>;
