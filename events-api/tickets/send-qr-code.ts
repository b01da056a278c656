import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasMatch } from '../events/cache/send-body.ts';
import { mediaTypeOf, qrCode, type QrCodeFormat } from './qr-code.ts';

/** Sends a QR code, or 304 to whoever has it. The text says what it looks like, so it also says whether it has changed. */
export async function sendQrCode(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
  { format, cacheControl }: { readonly format: QrCodeFormat; readonly cacheControl: string },
): Promise<FastifyReply> {
  const etag = `"${createHash('sha1').update(`${format} ${text}`).digest('base64url')}"`;
  reply
    .header('etag', etag)
    .header('cache-control', cacheControl)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff');
  if (hasMatch(request.headers['if-none-match'], etag)) return reply.status(304).send();
  return reply.type(mediaTypeOf[format]).send(await qrCode(text, format));
}
