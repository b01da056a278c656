import type { FastifyReply } from 'fastify';
import { CORRELATION_HEADER, IDEMPOTENCY_HEADER } from '../../contract/paths.ts';

const EXPOSED_HEADERS = `ETag, Retry-After, Age, ${CORRELATION_HEADER}`;
const ALLOWED_HEADERS = `content-type, authorization, ${IDEMPOTENCY_HEADER}`;
const ALLOWED_METHODS = 'GET, POST';
/** A day; browsers cut it to what they are willing to remember. */
const PREFLIGHT_MAX_AGE = 86_400;

/** Lets pages of `origin` (`*`: of any) read the answer. */
export function allowOrigin(reply: FastifyReply, origin: string): void {
  reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', EXPOSED_HEADERS);
}

/** Answers the question that browsers ask before a call with `content-type` or `authorization`. */
export function sendPreflight(reply: FastifyReply): 'answered' {
  reply
    .status(204)
    .header('access-control-allow-methods', ALLOWED_METHODS)
    .header('access-control-allow-headers', ALLOWED_HEADERS)
    .header('access-control-max-age', PREFLIGHT_MAX_AGE)
    .send();
  return 'answered';
}
