import Type, { type Static } from 'typebox';
import { Nullable } from './nullable.ts';

/*
 * What existing clients send. The server reads it leniently (members it does not know are ignored, `passId` may be "" and
 * `values` null) and judges lengths and required answers itself, so that a refusal can say which attendee and which field.
 */

export const RegistrationResponseSchema = Type.Object({
  /** The id of a custom registration field. */
  id: Type.String(),
  value: Type.Optional(Nullable(Type.String())),
  /** The choices of a multiple choice; null for every other type. */
  values: Type.Optional(Nullable(Type.Array(Type.String()))),
});

export const AttendeeSessionSchema = Type.Object({
  sessionId: Type.String(),
  waitlisted: Type.Optional(Nullable(Type.Boolean())),
});

export const AttendeeSchema = Type.Object({
  firstName: Type.Optional(Nullable(Type.String())),
  lastName: Type.Optional(Nullable(Type.String())),
  email: Type.Optional(Nullable(Type.String())),
  passId: Type.Optional(Nullable(Type.String())),
  /** True: put me on the waiting list if no seat is free. */
  waitlisted: Type.Optional(Nullable(Type.Boolean())),
  /** True: register me from the waiting list without asking. */
  autoRegister: Type.Optional(Nullable(Type.Boolean())),
  responses: Type.Optional(Nullable(Type.Array(RegistrationResponseSchema))),
  attendeeSessions: Type.Optional(Nullable(Type.Array(AttendeeSessionSchema))),
});

export const HipObjectSchema = Type.Object({
  Solution: Type.Optional(Nullable(Type.String())),
  Token: Type.Optional(Nullable(Type.String())),
  Type: Type.Optional(Nullable(Type.String())),
  FlowId: Type.Optional(Nullable(Type.String())),
});

export const RegistrationDataSchema = Type.Object({
  attendees: Type.Array(AttendeeSchema),
  hipObject: Type.Optional(Nullable(HipObjectSchema)),
});

/** Sent with the acceptance of an invitation; nothing: the pass that was wished for. */
export const AcceptInvitationSchema = Type.Object({
  passId: Type.Optional(Nullable(Type.String())),
});

/** Sent with a session that is added to a registration; existing clients send `{}`. */
export const SessionRegistrationSchema = Type.Object({
  /** True: put me on the waiting list if no seat is free. */
  waitlisted: Type.Optional(Nullable(Type.Boolean())),
});

export const FinalizeRequestSchema = Type.Object({
  purchaseId: Type.String(),
  hipObject: Type.Optional(Nullable(HipObjectSchema)),
});

export type RegistrationResponseWire = Static<typeof RegistrationResponseSchema>;
export type AttendeeSessionWire = Static<typeof AttendeeSessionSchema>;
export type AttendeeWire = Static<typeof AttendeeSchema>;
export type HipObjectWire = Static<typeof HipObjectSchema>;
export type RegistrationDataWire = Static<typeof RegistrationDataSchema>;
export type FinalizeRequestWire = Static<typeof FinalizeRequestSchema>;
