import type { FastifyError } from 'fastify';
import type { ErrorCode } from '../../contract/error-codes.ts';
import type { ErrorDetailWire, ErrorWire } from '../../contract/error.ts';
import { isStoreBusy } from '../store/store-busy.ts';
import { ApiError } from './api-error.ts';

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'request_timeout',
  413: 'payload_too_large',
  414: 'uri_too_long',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
  431: 'headers_too_large',
};

/** Anything thrown becomes a refusal with a code of the closed list; what nobody foresaw becomes `internal_error`. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isStoreBusy(error)) return new ApiError('overloaded', { cause: error });
  if (!isFastifyError(error)) return new ApiError('internal_error', { cause: error });
  if (error.validation) return new ApiError('validation_failed', { details: error.validation.map(detailOf), cause: error });
  const status = error.statusCode ?? 500;
  const code = codeOfStatus[status] ?? (status >= 400 && status < 500 ? 'bad_request' : 'internal_error');
  return new ApiError(code, { cause: error });
}

/** The one error shape of the wire. A 500 says nothing but the correlation id. */
export function errorWire(error: ApiError, correlationId: string): ErrorWire {
  return { Message: error.message, code: error.code, correlationId, details: error.details && [...error.details] };
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && ('statusCode' in error || 'validation' in error);
}

function detailOf(failure: { instancePath: string; message?: string }): ErrorDetailWire {
  return { path: failure.instancePath || null, message: failure.message ?? 'is not valid' };
}
