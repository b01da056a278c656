import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, headOpenFile } from '../events/cache/open-file.ts';

/** Sends a calendar file as an attachment, or 304 when the caller has it. @param name of the file, without ending */
export function sendCalendar(
  request: FastifyRequest,
  reply: FastifyReply,
  file: string,
  { name, cacheControl }: { readonly name: string; readonly cacheControl: string },
): FastifyReply {
  if (headOpenFile(request, reply, etagOf(file), cacheControl)) return reply.status(304).send();
  return reply
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w.~-]/g, '-')}.ics"`)
    .type('text/calendar; charset=utf-8; method=PUBLISH')
    .send(file);
}
