import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasMatch } from './send-body.ts';

/** @param content what the file is made of: when that changes, the file does */
export function etagOf(content: string): string {
  return `"${createHash('sha1').update(content).digest('base64url')}"`;
}

/**
 * Heads a file that pages of other origins may show.
 * @returns whether the caller has it already: then nothing but 304 is to be sent
 */
export function headOpenFile(request: FastifyRequest, reply: FastifyReply, etag: string, cacheControl: string): boolean {
  reply
    .header('etag', etag)
    .header('cache-control', cacheControl)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff');
  return hasMatch(request.headers['if-none-match'], etag);
}
