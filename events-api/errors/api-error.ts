import type { ErrorDetailWire } from '../../contract/error.ts';
import { errorCodes, type ErrorCode } from '../../contract/error-codes.ts';

/** A request that is refused: the code decides the status, and the sentence unless the place that refuses has a better one. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly details: readonly ErrorDetailWire[] | null;

  constructor(code: ErrorCode, options: { message?: string; details?: readonly ErrorDetailWire[]; cause?: unknown } = {}) {
    super(options.message ?? errorCodes[code].message, { cause: options.cause });
    this.name = 'ApiError';
    this.code = code;
    this.details = options.details ?? null;
  }

  get status(): number {
    return errorCodes[this.code].status;
  }
}
