import type { RegistrationState } from '../../../../../contract/registration-states.ts';
import type { Money } from '../../../shared/util/money';
import type { ZonedRange } from './zoned-range';

export type { RegistrationState };

export type CustomRegistrationFieldType = 'simpleText' | 'boolean' | 'multipleChoice' | 'singleChoice';

export interface CustomRegistrationField {
  readonly id: string;
  readonly text: string;
  readonly type: CustomRegistrationFieldType;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
}

export interface RegistrationResponse {
  readonly id: string;
  readonly value: string;
  readonly values: readonly string[] | null;
}

export interface AttendeeToRegister {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly passId: string | null;
  readonly waitlisted: boolean;
  readonly autoRegister: boolean;
  readonly responses: readonly RegistrationResponse[];
  readonly sessions: readonly { readonly sessionId: string; readonly waitlisted: boolean }[];
}

export interface RefusalDetail {
  readonly code: string;
  /** Index into the attendees that were sent. */
  readonly attendee: number | null;
  /** Member of that attendee as it stands on the wire: `firstName`, `email`, `passId`, `attendeeSessions`, `responses`. */
  readonly member: string | null;
  /** The session, pass or custom registration field that is meant. */
  readonly id: string | null;
}

export interface RegistrationOutcome {
  readonly status: 'success' | 'initiated' | 'redirect' | 'refused';
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly redirectUrl: string | null;
  readonly purchaseId: string | null;
  readonly registrations: readonly {
    readonly id: string;
    readonly key: string;
    readonly state: RegistrationState;
    /** Place on the waiting list, counted from 1. */
    readonly position: number | null;
  }[];
  /** Why and where it was refused, for a form that points at the field; empty where the back end does not say. */
  readonly details: readonly RefusalDetail[];
}

/** What the personal link `registrations/{id}?key=` shows. */
export interface PersonalRegistration {
  readonly id: string;
  /** `ER-…`, the number that people read. */
  readonly name: string;
  readonly state: RegistrationState;
  /** Place on the waiting list, counted from 1. */
  readonly position: number | null;
  /** Until when a seat is kept for an invitation, in milliseconds since 1970; null: for none, or nobody says. */
  readonly invitedUntil: number | null;
  readonly readableEventId: string;
  readonly eventName: string;
  readonly when: ZonedRange;
  readonly eventCancelled: boolean;
  readonly attendeeName: string;
  readonly email: string | null;
  readonly passName: string | null;
  /** What the pass costs; null where there is no pass, or where it costs nothing. */
  readonly passPrice: Money | null;
  /** What the ticket's QR code says; null until the registration is confirmed. */
  readonly qrText: string | null;
  readonly sessions: readonly RegisteredSession[];
}

export interface RegisteredSession {
  readonly id: string;
  /** What it is cancelled, accepted and left by, with the key of the registration. */
  readonly registrationId: string;
  readonly name: string;
  readonly when: ZonedRange;
  readonly roomName: string | null;
  readonly state: RegistrationState;
  readonly position: number | null;
  readonly invitedUntil: number | null;
}

export interface AuthenticatedUser {
  readonly id: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly isAnonymous: boolean;
}
