import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import type { ErrorCode } from '../../contract/error-codes.ts';
import { CORRELATION_HEADER } from '../../contract/paths.ts';
import { ApiError } from '../errors/api-error.ts';
import { errorWire } from '../errors/error-mapper.ts';

const codeOfParser: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'payload_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
};

interface ParserError extends NodeJS.ErrnoException {
  /** What the parser was reading: a buffer, whatever Fastify's types say. */
  readonly rawPacket?: unknown;
}

/** Answers what is no HTTP, or does not arrive in time, in the shape of every other error, and closes the connection. */
export function answerBrokenRequest(log: FastifyBaseLogger, error: ParserError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable && !hasBegunToAnswer(socket)) socket.write(answerTo(log, error));
  socket.destroy();
}

/** Node keeps the answer that is being written on the socket; a second one in the middle of it would be read as part of it. */
function hasBegunToAnswer(socket: Socket & { readonly _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent ?? false;
}

/** An answer to HEAD has no body (RFC 9110, 9.3.2); a client would take it for the beginning of the next answer. */
const isHead = ({ rawPacket }: ParserError): boolean =>
  Buffer.isBuffer(rawPacket) && rawPacket.subarray(0, 5).toString('latin1') === 'HEAD ';

function answerTo(log: FastifyBaseLogger, cause: ParserError): string {
  const error = new ApiError(codeOfParser[cause.code ?? ''] ?? 'bad_request');
  const correlationId = randomUUID();
  log.debug({ correlationId, code: error.code }, 'refused');
  const body = JSON.stringify(errorWire(error, correlationId));
  return [
    `HTTP/1.1 ${error.status} ${error.code}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `${CORRELATION_HEADER}: ${correlationId}`,
    'cache-control: no-store',
    'connection: close',
    '',
    isHead(cause) ? '' : body,
  ].join('\r\n');
}
