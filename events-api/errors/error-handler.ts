import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CORRELATION_HEADER } from '../../contract/paths.ts';
import { ApiError } from './api-error.ts';
import { errorWire, toApiError } from './error-mapper.ts';

/** In seconds. */
const RETRY_AFTER = 5;
const worthTryingAgain: readonly number[] = [429, 503];

/**
 * Every refusal and every failure leaves the server through here; failures are logged under the correlation id, which every
 * answer carries in a header.
 */
export function handleErrors(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header(CORRELATION_HEADER, request.id);
    done();
  });
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) => sendError(new ApiError('not_found'), request, reply));
}

/** For `frameworkErrors`: an address that cannot even be decoded reaches no route and no hook. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void sendError(error, request, reply);
}

function sendError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = toApiError(thrown);
  const correlationId = request.id;
  if (error.status >= 500) request.log.error({ correlationId, err: error.cause ?? error }, error.code);
  else request.log.debug({ correlationId, code: error.code }, 'refused');
  if (worthTryingAgain.includes(error.status) && !reply.hasHeader('retry-after')) reply.header('retry-after', RETRY_AFTER);
  return reply
    .status(error.status)
    .header(CORRELATION_HEADER, correlationId)
    .header('cache-control', 'no-store')
    .send(errorWire(error, correlationId));
}
