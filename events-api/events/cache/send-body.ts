import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncodings } from './accepted-encodings.ts';
import type { Body } from './body.ts';

/** Kept by the browser but asked about each time: what was sold out a moment ago must not look free. */
const ASK_EACH_TIME = 'no-cache';

/** Sends the bytes in an encoding that the client takes, or 304 when it has them already. */
export function sendBody(request: FastifyRequest, reply: FastifyReply, body: Body, cacheControl = ASK_EACH_TIME): void {
  reply.header('etag', body.etag).header('cache-control', cacheControl).header('vary', 'Origin, Accept-Encoding');
  if (hasMatch(request.headers['if-none-match'], body.etag)) {
    reply.status(304).send();
    return;
  }
  const encoding = body.encodingFor(acceptedEncodings(request.headers['accept-encoding']));
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  reply.type('application/json; charset=utf-8');
  const bytes = body.bytes(encoding);
  if (bytes instanceof Promise) bytes.then((compressed) => reply.send(compressed)).catch((error: unknown) => reply.send(error));
  else reply.send(bytes);
}

/** Compares weakly, as RFC 9110 13.1.2 has it for `If-None-Match`. */
export function hasMatch(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return header.split(',').some((entry) => entry.trim().replace(/^W\//, '') === opaque);
}
