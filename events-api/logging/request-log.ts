import type { FastifyInstance } from 'fastify';

/** One line a request, at the level `debug`: at `info` a busy server would write more lines than answers. */
export function logRequests(app: FastifyInstance): void {
  if (app.log.level !== 'debug' && app.log.level !== 'trace') return;
  app.addHook('onResponse', (request, reply, done) => {
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.debug({ correlationId: request.id, req: request, res: reply, milliseconds }, 'answered');
    done();
  });
}
