import { configFrom } from '../config/config.ts';
import { systemClock } from '../config/clock.ts';
import { buildApp } from '../app.ts';
import { listeningPort } from '../listening-port.ts';
import { makeLogger } from '../logging/logger.ts';
import type { SeatCounter } from '../registrations/write-batch.ts';
import { openStore } from '../store/store.ts';

/*
 * A server in a process of its own, on a database that other processes use too: `node racing-server.ts <database> [unguarded]`.
 * `unguarded` believes that all seats are free unless it has given them away itself, as a cache would that was filled before. It
 * sends its port to its parent.
 */

const countNothing: SeatCounter = () => Promise.resolve(0);

const [, , database = '', guard] = process.argv;
const config = configFrom({
  host: { value: '127.0.0.1', source: 'test' },
  port: { value: '0', source: 'test' },
  database: { value: database, source: 'test' },
});
const store = await openStore(database);
const log = makeLogger('error');
const app = await buildApp({
  config,
  store,
  clock: systemClock,
  log,
  ...(guard === 'unguarded' && { countSeats: countNothing }),
});
await app.listen({ host: config.host, port: 0 });
process.send?.(listeningPort(app));
process.once('disconnect', () => void app.close().then(() => store.close()));
