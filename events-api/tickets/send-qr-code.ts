import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, headOpenFile } from '../events/cache/open-file.ts';
import { mediaTypeOf, qrCode, type QrCodeFormat } from './qr-code.ts';

/** Sends a QR code, or 304 to whoever has it. The text says what it looks like, so it also says whether it has changed. */
export async function sendQrCode(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
  { format, cacheControl }: { readonly format: QrCodeFormat; readonly cacheControl: string },
): Promise<FastifyReply> {
  if (headOpenFile(request, reply, etagOf(`${format} ${text}`), cacheControl)) return reply.status(304).send();
  return reply.type(mediaTypeOf[format]).send(await qrCode(text, format));
}
