import type { PassRules, SessionRules } from './event-rules.ts';

/** Somebody to be registered, after everything that was typed has been checked. */
export interface Attendee extends AttendeeChoices {
  readonly sessions: readonly SessionRules[];
}

export interface AttendeeChoices extends Person {
  /** Place in the request. */
  readonly index: number;
  readonly pass: PassRules | null;
  readonly sessionIds: readonly string[];
  /** Sessions for which the attendee would rather wait than be refused. */
  readonly sessionsToWaitFor: ReadonlySet<string>;
  /** Would rather wait than be refused. */
  readonly waitlisted: boolean;
  readonly autoRegister: boolean;
  readonly responses: readonly AttendeeResponse[];
}

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

export interface AttendeeResponse {
  readonly fieldId: string;
  readonly value: string;
  /** Null except for a multiple choice. */
  readonly choices: readonly string[] | null;
}
