import type { FastifyInstance } from 'fastify';

/**
 * Once the server is told to stop, each answer is the last on its connection. Node closes those that are idle at that moment;
 * one that gets its answer later would stay open, and hold the stop up, for as long as idle connections may.
 */
export function closeConnectionsWhenStopping(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', (done) => {
    isStopping = true;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping) reply.header('connection', 'close');
    done(null, payload);
  });
}
