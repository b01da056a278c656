import type { FastifyRequest } from 'fastify';
import { ApiError } from '../errors/api-error.ts';

/** Who is calling, as far as the sign-in tells. */
export interface Caller {
  /** Null: anonymous. */
  readonly contactId: string | null;
}

/**
 * No bearer is anonymous. A bearer that cannot be verified is refused rather than taken as anonymous: whoever sent it believes
 * to be signed in.
 * @throws ApiError `identity_not_configured`
 */
export function callerOf(request: FastifyRequest): Caller {
  if (request.headers.authorization === undefined) return { contactId: null };
  throw new ApiError('identity_not_configured');
}
