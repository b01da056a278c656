import type { FastifyInstance } from 'fastify';
import { buildApp } from '../events-api/app.ts';
import { systemClock } from '../events-api/config/clock.ts';
import { configFrom } from '../events-api/config/config.ts';
import type { RateLimits } from '../events-api/config/rate-limits.ts';
import { listeningPort } from '../events-api/listening-port.ts';
import { makeLogger } from '../events-api/logging/logger.ts';
import { Metrics } from '../events-api/metrics/metrics.ts';
import { startTestServer } from '../events-api/testing/test-server.ts';
import { type CostTurn, type Extra, extras } from './extras.ts';
import { seedEvent } from './registering.ts';

/*
 * Servers with one extra each, all in one process on one database, so that they share what makes one process faster than another. It
 * tells its parent where they are; asked to begin a turn it sets what the turn needs, and says how many microseconds of the processor
 * its thread has had so far.
 */

const ofAll = (perMinute: number): RateLimits => {
  const limit = { perMinute, sparesThisMachine: false };
  return { reads: limit, writes: limit };
};

const server = await startTestServer();
const { store, webApplication } = server;
await seedEvent(store);

const addresses = {} as Record<Extra, string>;
const apps: FastifyInstance[] = [];
for (const extra of extras) {
  const setting = { value: '127.0.0.1', source: 'bench' };
  const config = { ...configFrom({ host: setting }), port: 0, rateLimits: ofAll(extra === 'limiter' ? 1e9 : 0) };
  const metrics = extra === 'metrics' ? new Metrics() : undefined;
  const parts = { config, store, clock: systemClock, log: makeLogger('silent') };
  const app = await buildApp({ ...parts, ...(metrics && { metrics }) });
  await app.listen({ host: config.host, port: 0 });
  addresses[extra] = `http://127.0.0.1:${listeningPort(app)}`;
  apps.push(app);
}

const ready = async ({ extra }: CostTurn): Promise<void> => {
  const send_mail_to_attendees = extra === 'mails' ? 1 : 0;
  await store.db.updateTable('organisation').set({ send_mail_to_attendees }).execute();
  const { user, system } = process.threadCpuUsage();
  process.send?.(user + system);
};
process.on('message', (turn: CostTurn) => void ready(turn));
process.once('disconnect', () => void Promise.all(apps.map((app) => app.close())).then(() => server.stop()));
process.send?.({ addresses, webApplication });
