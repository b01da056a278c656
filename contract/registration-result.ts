import Type, { type Static } from 'typebox';
import { Addition, Closed, Nullable } from './nullable.ts';
import { RegistrationStateSchema } from './registration-state.ts';

const text = Nullable(Type.String());

export const MadeRegistrationSchema = Closed({
  id: Type.String(),
  /** Unguessable; opens `registrations/{id}?key=` to somebody who has no account. */
  key: Type.String(),
  state: RegistrationStateSchema,
  /** Place on the waiting list, counted from 1. */
  position: Nullable(Type.Integer({ minimum: 1 })),
});

/** Why and where a registration is refused, for a form that wants to point at the field. */
export const RefusalDetailSchema = Closed({
  code: Type.String(),
  /** Index into `attendees` of the request. */
  attendee: Nullable(Type.Integer({ minimum: 0 })),
  /** Member of that attendee: `firstName`, `email`, `passId`, `attendeeSessions`, `responses` … */
  member: text,
  /** The session, pass or custom registration field that is meant. */
  id: text,
});

export const RegistrationResultSchema = Closed({
  /** `Success`, `Initiated`, `Redirect`, or `Error`; see `registrationStatus`. */
  status: Type.String(),
  errorMessage: text,
  errorCode: text,
  redirectUrl: text,
  purchaseId: text,
  registrations: Addition(Type.Array(MadeRegistrationSchema)),
  details: Addition(Type.Array(RefusalDetailSchema)),
});

export type MadeRegistrationWire = Static<typeof MadeRegistrationSchema>;
export type RefusalDetailWire = Static<typeof RefusalDetailSchema>;
export type RegistrationResultWire = Static<typeof RegistrationResultSchema>;
