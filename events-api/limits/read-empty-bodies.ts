import type { FastifyInstance } from 'fastify';

/** A call that says JSON and sends nothing has no body: clients say so with each call, a GET or a cancellation too. */
export function readEmptyBodies(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.headers['content-length'] === '0') delete request.headers['content-type'];
    done();
  });
}
