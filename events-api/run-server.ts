import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import type { FastifyBaseLogger } from 'fastify';
import { systemClock } from './config/clock.ts';
import type { ServerConfig } from './config/config.ts';
import { startServer } from './start-server.ts';

/** Serves until SIGINT or SIGTERM, then finishes what is under way and returns. @throws what `startServer` throws */
export async function runServer(config: ServerConfig, log: FastifyBaseLogger): Promise<void> {
  const server = await startServer(config, systemClock, log);
  // What was read from the cache is not needed any more, and takes 12 MB; what is new is written for the next start.
  flushCompileCache();
  const signal = await Promise.race([
    once(process, 'SIGINT').then(() => 'SIGINT'),
    once(process, 'SIGTERM').then(() => 'SIGTERM'),
  ]);
  log.info({ signal }, 'stopping');
  await server.stop();
  log.info('stopped');
}
