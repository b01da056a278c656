import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { HealthSchema } from '../../contract/health.ts';
import { HEALTH_PATH, READY_PATH } from '../../contract/paths.ts';
import { Readiness } from './readiness.ts';
import type { Database } from '../store/store.ts';

/**
 * `/health`: the process lives; answers every origin, so that a portal can tell "not registered here" from "down", and asks for
 * nothing that could be slow. `/ready`: calls may be sent here.
 */
export const healthRoutes: FastifyPluginCallbackTypebox<{ db: Database }> = (app, { db }, done) => {
  const schema = { response: { 200: HealthSchema, 503: HealthSchema } };
  const config = { isOpen: true };
  const readiness = new Readiness(db);
  app.addHook('preClose', (closed) => {
    readiness.stop();
    closed();
  });
  app.addHook('onRequest', (_request, reply, next) => {
    reply.header('cache-control', 'no-store');
    next();
  });

  app.get(HEALTH_PATH, { schema, config }, () => ({ status: 'ok' as const }));

  app.get(READY_PATH, { schema, config }, async (request, reply) => {
    const reason = await readiness.findReasonAgainst();
    if (!reason) return { status: 'ok' as const };
    request.log.warn({ correlationId: request.id, ...reason }, 'not ready');
    return reply.status(503).send({ status: 'unavailable' });
  });
  done();
};
