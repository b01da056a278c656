import { configFrom } from '../config/config.ts';
import { systemClock } from '../config/clock.ts';
import { buildApp } from '../app.ts';
import { listeningPort } from '../listening-port.ts';
import { makeLogger } from '../logging/logger.ts';
import { countSeats } from '../registrations/seats.ts';
import type { SeatCounter } from '../registrations/write-batch.ts';
import { openStore } from '../store/store.ts';

/*
 * A server in a process of its own, on a database that other processes use too: `node racing-server.ts <database> [unguarded]`.
 * It sends its port to its parent. `unguarded` counts seats as a cache would: rightly once, and then no more.
 */

function countOnce(): SeatCounter {
  const known = new Map<string, Promise<number>>();
  return (batch, kind, id) => {
    const count = known.get(`${kind}:${id}`) ?? countSeats(batch, kind, id);
    known.set(`${kind}:${id}`, count);
    return count;
  };
}

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
  ...(guard === 'unguarded' && { countSeats: countOnce() }),
});
await app.listen({ host: config.host, port: 0 });
process.send?.(listeningPort(app));
process.once('disconnect', () => void app.close().then(() => store.close()));
