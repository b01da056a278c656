import type { FastifyInstance } from 'fastify';

/** One line a request, at the level `debug`: at `info` a busy server would write more lines than answers. */
export function logRequests(app: FastifyInstance): void {
  if (app.log.level !== 'debug' && app.log.level !== 'trace') return;
  app.addHook('onResponse', (request, reply, done) => {
    request.log.debug({ req: request, res: reply, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
    done();
  });
}
