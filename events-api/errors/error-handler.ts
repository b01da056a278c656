import type { FastifyInstance } from 'fastify';
import { errorWire, toApiError } from './error-mapper.ts';

/** Every refusal and every failure leaves the server through here; failures are logged under the correlation id. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((thrown, request, reply) => {
    const error = toApiError(thrown);
    if (error.status >= 500) request.log.error({ err: error.cause ?? error }, error.code);
    else request.log.info({ code: error.code }, 'refused');
    return reply.status(error.status).header('cache-control', 'no-store').send(errorWire(error, request.id));
  });
}
