import type { FastifyInstance } from 'fastify';
import { ApiError } from '../errors/api-error.ts';

/** Path and query together, in characters. The longest that our own portal sends has about 400. */
const LONGEST_ADDRESS = 4096;

export function refuseLongAddresses(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.url.length > LONGEST_ADDRESS) done(new ApiError('uri_too_long'));
    else done();
  });
}
