import { Writable } from 'node:stream';
import type { Logger } from 'pino';
import { makeLogger } from '../logging/logger.ts';

/** The server's own logger at its most talkative, with all that it has written so far. */
export function collectLog(): { readonly log: Logger; readonly text: () => string } {
  let text = '';
  const destination = new Writable({
    write: (chunk: Buffer, _, done) => {
      text += chunk.toString();
      done();
    },
  });
  return { log: makeLogger('trace', destination), text: () => text };
}
