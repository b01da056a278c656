import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiError } from '../errors/api-error.ts';

/** Who is calling, as far as the sign-in tells. */
export interface Caller {
  /** Null: anonymous. */
  readonly contactId: string | null;
}

/**
 * No bearer is anonymous. A bearer that cannot be verified is refused rather than taken as anonymous: whoever sent it believes
 * to be signed in.
 * @throws ApiError `identity_not_configured`, `bearer_malformed`
 */
export function callerOf(request: FastifyRequest): Caller {
  const { authorization } = request.headers;
  if (authorization === undefined) return { contactId: null };
  throw new ApiError(/^bearer\s+\S/i.test(authorization) ? 'identity_not_configured' : 'bearer_malformed');
}

/** Has every call behind the gate checked, public data included: clients put their bearer on all of them. */
export function checkCallers(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (!request.routeOptions.config.isOpen) callerOf(request);
    done();
  });
}
