import type { HttpErrorResponse } from '@angular/common/http';

import type { ErrorCode } from '../../../../contract/error-codes.ts';
import type { Health } from '../connection/probe-health';
import { EventsApiError, type EventsApiErrorKind } from './events-api-error';
import { retryAfterSeconds } from './retry-after';
import { textOf } from './wire/checked';

/** The gate's own refusals (contract, 1.3): the portal is set up wrongly, whoever calls. */
const GATE_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  'token_missing',
  'origin_missing',
  'token_invalid',
  'origin_not_allowed',
]);
const GATE_STATUS = new Set([400, 401, 403]);
const UNAVAILABLE_STATUS = new Set([408, 429, 502, 503, 504]);

/** An answer that is no success, or that cannot be read. `now` in milliseconds, for a `Retry-After` that is a date. */
export function errorFromResponse(response: HttpErrorResponse, method: string, now: number): EventsApiError {
  const body = membersOf(response.error);
  const code = textOf(body['code']);
  const kind = kindOf(response.status, code, method);
  return new EventsApiError({
    kind,
    status: response.status,
    code: code ?? kind,
    message: textOf(body['Message']) ?? kind,
    correlationId: textOf(body['correlationId']),
    retryAfter: retryAfterSeconds(response.headers.get('Retry-After'), now),
    refusal: code === 'registration_refused' ? refusalOf(body['details']) : null,
  });
}

/**
 * No answer that a browser lets us see. When the server says that it is well, the answer was kept from us by the browser: the origin
 * is not the registered one.
 * @param isLetIn the portal has had answers before, so that this one was simply cut off
 */
export function errorWithoutAnswer(response: HttpErrorResponse, isLetIn: boolean, health: Health): EventsApiError {
  const tookTooLong = response.error instanceof DOMException && response.error.name === 'TimeoutError';
  if (tookTooLong && health === 'well') return new EventsApiError({ kind: 'unavailable' });
  return new EventsApiError({ kind: health === 'well' && !isLetIn ? 'notRegistered' : 'offline' });
}

/** A back end that knows no codes is believed by its status: what every read of ours is refused with is the gate. */
function kindOf(status: number, code: string | null, method: string): EventsApiErrorKind {
  if (code === null ? method === 'GET' && GATE_STATUS.has(status) : GATE_CODES.has(code)) return 'notRegistered';
  if (status === 401 && code !== null && /^(bearer_|sign_in_|identity_)/.test(code)) return 'signIn';
  if (status === 404) return 'notFound';
  if (UNAVAILABLE_STATUS.has(status)) return 'unavailable';
  return status >= 400 && status < 500 ? 'refused' : 'unexpected';
}

/** A refusal that is no answer of its own stands in the details by its code. */
function refusalOf(details: unknown): string | null {
  const first: unknown = Array.isArray(details) ? details[0] : null;
  return textOf(membersOf(first)['message']);
}

function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
}
