import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { HealthSchema } from '../../contract/health.ts';
import { HEALTH_PATH } from '../../contract/paths.ts';
import { getChangeMarker } from '../store/change-marker.ts';
import type { Database } from '../store/store.ts';

/** Answers every origin, so that a portal can tell "not registered here" from "down"; looks at the database each time. */
export const healthRoutes: FastifyPluginCallbackTypebox<{ db: Database }> = (app, { db }, done) => {
  const schema = { response: { 200: HealthSchema, 503: HealthSchema } };
  app.get(HEALTH_PATH, { schema, config: { isOpen: true } }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await getChangeMarker(db);
      return await reply.send({ status: 'ok' });
    } catch (err) {
      request.log.error({ correlationId: request.id, err }, 'the database does not answer');
      return await reply.status(503).send({ status: 'unavailable' });
    }
  });
  done();
};
