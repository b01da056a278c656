import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RateLimit, RateLimits } from '../config/rate-limits.ts';
import { ApiError } from '../errors/api-error.ts';
import { isThisMachine, networkOf } from './network-of.ts';
import { RateLimiter } from './rate-limiter.ts';

interface Class {
  readonly limiter: RateLimiter;
  readonly sparesThisMachine: boolean;
}

/**
 * Limits requests by the address they come from (behind a named proxy: the one it names), never by token: all visitors of a
 * website share that. Reads, writes, and what is fetched without a token are counted apart.
 * @param letOriginRead lets the page that asked read the refusal
 */
export function limitRates(
  app: FastifyInstance,
  { reads, writes }: RateLimits,
  letOriginRead: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
): void {
  const ofReads = classOf(reads);
  const ofOpen = classOf(reads);
  const ofWrites = classOf(writes);
  if (!ofReads && !ofWrites) return;

  app.addHook('onRequest', (request, reply, done) => {
    const kind = request.method === 'POST' ? ofWrites : request.routeOptions.config.isOpen ? ofOpen : ofReads;
    const seconds = kind ? take(kind, request.ip) : 0;
    if (seconds === 0) {
      done();
      return;
    }
    reply.header('retry-after', seconds);
    letOriginRead(request, reply).then(() => {
      done(new ApiError('too_many_requests'));
    }, done);
  });
}

function classOf({ perMinute, sparesThisMachine }: RateLimit): Class | undefined {
  return perMinute === 0 ? undefined : { limiter: new RateLimiter(perMinute), sparesThisMachine };
}

function take({ limiter, sparesThisMachine }: Class, address: string): number {
  const network = networkOf(address);
  return sparesThisMachine && isThisMachine(network) ? 0 : limiter.take(network, performance.now());
}
