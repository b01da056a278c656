/**
 * Why a call to the Events API did not give what was asked for.
 * `offline`: nobody answers. `unavailable`: somebody answers, but cannot serve now. `notRegistered`: this portal's
 * origin or token is not known there. `signIn`: somebody has to sign in, or to sign in again. `refused`: the request itself is not accepted. `unexpected`: the answer is not
 * what the contract promises.
 */
export type EventsApiErrorKind = 'notFound' | 'refused' | 'offline' | 'unavailable' | 'notRegistered' | 'signIn' | 'unexpected';

interface EventsApiErrorFacts {
  readonly kind: EventsApiErrorKind;
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly correlationId: string | null;
  readonly retryAfter: number | null;
  readonly refusal: string | null;
}

/** The one error that every method of `EventsApiService` fails with. Never holds an address, which carries the token. */
export class EventsApiError extends Error {
  override readonly name = 'EventsApiError';
  readonly kind: EventsApiErrorKind;
  /** A stable code of the contract (`error-codes.ts`); the kind where the answer carried none. */
  readonly code: string;
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  /** For support: names the failed call in the server's log. */
  readonly correlationId: string | null;
  /** Seconds after which the server asks to try again. */
  readonly retryAfter: number | null;
  /** The refusal of a registration behind the code `registration_refused` (`registrationRefusals`). */
  readonly refusal: string | null;

  constructor(facts: Pick<EventsApiErrorFacts, 'kind'> & Partial<EventsApiErrorFacts>) {
    super(facts.message ?? facts.kind);
    this.kind = facts.kind;
    this.code = facts.code ?? facts.kind;
    this.status = facts.status ?? 0;
    this.correlationId = facts.correlationId ?? null;
    this.retryAfter = facts.retryAfter ?? null;
    this.refusal = facts.refusal ?? null;
  }
}

/** The kind of whatever a resource failed with; anything but our own error is `unexpected`. */
export function kindOfError(error: unknown): EventsApiErrorKind {
  return error instanceof EventsApiError ? error.kind : 'unexpected';
}
