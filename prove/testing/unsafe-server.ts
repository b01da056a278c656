import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { buildApp } from '../../events-api/app.ts';
import { systemClock } from '../../events-api/config/clock.ts';
import { configFrom } from '../../events-api/config/config.ts';
import { makeLogger } from '../../events-api/logging/logger.ts';
import { countSeats } from '../../events-api/registrations/seats.ts';
import type { SeatCounter } from '../../events-api/registrations/write-batch.ts';
import { openStore, type Store } from '../../events-api/store/store.ts';

/*
 * Our server with one guard switched off: `node unsafe-server.ts --flaw … --database … --port …`. The proof must find it out.
 * `counting`: counts seats as a cache would, rightly once and then no more. `syncing`: answers without waiting for the disk.
 */

function countOnce(): SeatCounter {
  const known = new Map<string, Promise<number>>();
  return (batch, kind, id) => {
    const count = known.get(`${kind}:${id}`) ?? countSeats(batch, kind, id);
    known.set(`${kind}:${id}`, count);
    return count;
  };
}

/** More than any pool holds connections, each kept until all have theirs. */
const CONNECTIONS = 50;

async function syncingNoMore(store: Store): Promise<Store> {
  if (store.kind === 'sqlite') return { ...store, synced: () => Promise.resolve() };
  const switchOff = sql`select set_config('synchronous_commit', 'off', false), pg_sleep(0.5)`;
  await Promise.all(Array.from({ length: CONNECTIONS }, () => switchOff.execute(store.db)));
  return store;
}

const { values } = parseArgs({ options: { database: { type: 'string' }, port: { type: 'string' }, flaw: { type: 'string' } } });
const setting = (value = ''): { value: string; source: string } => ({ value, source: 'test' });
const config = configFrom({ host: setting('127.0.0.1'), port: setting(values.port), database: setting(values.database) });
const opened = await openStore(config.database);
const store = values.flaw === 'syncing' ? await syncingNoMore(opened) : opened;
const app = await buildApp({
  config,
  store,
  clock: systemClock,
  log: makeLogger('error'),
  ...(values.flaw === 'counting' && { countSeats: countOnce() }),
});
await app.listen({ host: config.host, port: config.port });
process.once('SIGTERM', () => void app.close().then(() => store.close()));
