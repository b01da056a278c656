import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasMatch } from '../events/cache/send-body.ts';

/** Sends a calendar file as an attachment, or 304 when the caller has it. @param name of the file, without ending */
export function sendCalendar(
  request: FastifyRequest,
  reply: FastifyReply,
  file: string,
  { name, cacheControl }: { readonly name: string; readonly cacheControl: string },
): FastifyReply {
  const etag = `"${createHash('sha1').update(file).digest('base64url')}"`;
  reply
    .header('etag', etag)
    .header('cache-control', cacheControl)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff');
  if (hasMatch(request.headers['if-none-match'], etag)) return reply.status(304).send();
  return reply
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w.~-]/g, '-')}.ics"`)
    .type('text/calendar; charset=utf-8; method=PUBLISH')
    .send(file);
}
