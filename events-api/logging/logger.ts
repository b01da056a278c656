import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from '../config/config.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * The log, one JSON object a line. Whole requests and headers are never given to it, and every text of an error is cleaned,
 * because an error may quote the address it failed on.
 */
export function makeLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: withoutQuery(request.url) }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: (error: Error) => clean(stdSerializers.err(error)),
    },
    redact: ['token', 'key', '*.token', '*.key', '*.authorization', 'headers', '*.headers', '*.rawPacket'],
  };
  return destination ? pino(options, destination) : pino(options);
}

const withoutQuery = (url: string): string => url.split('?', 1)[0] ?? '';

function clean(error: { type: string; message: string; stack: string }): Readonly<Record<string, string>> {
  return { type: error.type, message: withoutSecrets(error.message), stack: withoutSecrets(error.stack) };
}
