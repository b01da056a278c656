import type { FastifyInstance } from 'fastify';
import type { OverloadLimits } from '../config/overload-limits.ts';
import { ApiError } from '../errors/api-error.ts';

/**
 * Bounds how many writes wait for the store. What is counted is the work and not the connection: a client that goes away leaves
 * its work behind.
 */
export function limitWritesUnderWay(api: FastifyInstance, { maxWritesUnderWay }: OverloadLimits): void {
  let underWay = 0;
  api.addHook('onRoute', (route) => {
    if (route.method !== 'POST') return;
    const { handler } = route;
    route.handler = async function (request, reply): Promise<unknown> {
      if (underWay >= maxWritesUnderWay) throw new ApiError('overloaded');
      underWay++;
      try {
        const answer: unknown = await handler.call(this, request, reply);
        return answer;
      } finally {
        underWay--;
      }
    };
  });
}
