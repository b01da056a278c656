import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { buildApp } from '../../events-api/app.ts';
import { systemClock } from '../../events-api/config/clock.ts';
import { configFrom } from '../../events-api/config/config.ts';
import { makeLogger } from '../../events-api/logging/logger.ts';
import { writeOutbox } from '../../events-api/mails/outbox.ts';
import type { RegistrationChange } from '../../events-api/registrations/registration-change.ts';
import { countSeats } from '../../events-api/registrations/seats.ts';
import { prepareStatements } from '../../events-api/registrations/statements/statements.ts';
import { beginWriteBatch, type RegistrationListener, type SeatCounter } from '../../events-api/registrations/write-batch.ts';
import { openStore, type Store } from '../../events-api/store/store.ts';

/*
 * Our server with one guard switched off: `node unsafe-server.ts --flaw … --database … --port …`. The proof must find it out.
 * `counting`: counts seats as a cache would, rightly once and then no more. `syncing`: answers without waiting for the disk.
 * `mailing`: writes mails a moment after what they tell of, as a queue in memory would.
 */

function countOnce(): SeatCounter {
  const known = new Map<string, Promise<number>>();
  return (batch, kind, id) => {
    const count = known.get(`${kind}:${id}`) ?? countSeats(batch, kind, id);
    known.set(`${kind}:${id}`, count);
    return count;
  };
}

/** In milliseconds: long enough to be killed in between. */
const LATER = 1500;

function writeOutboxLater({ db, transaction }: Store): RegistrationListener {
  const write = writeOutbox(db);
  const statements = prepareStatements(db);
  let waiting: RegistrationChange[] = [];
  setInterval(() => {
    const changes = waiting;
    waiting = [];
    if (changes.length === 0) return;
    void transaction(async (trx) => {
      const batch = beginWriteBatch(trx, systemClock(), statements, countSeats);
      for (const change of changes) await write(batch, change);
    });
  }, LATER).unref();
  return (_batch, change) => {
    waiting.push(change);
    return Promise.resolve();
  };
}

/** More than any pool holds connections, each kept until all have theirs. */
const CONNECTIONS = 20;

async function syncingNoMore(store: Store): Promise<Store> {
  if (store.kind === 'sqlite') return { ...store, transaction: store.transactionAheadOfDisk, synced: () => Promise.resolve() };
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
  ...(values.flaw === 'mailing' && { tell: writeOutboxLater(store) }),
});
await app.listen({ host: config.host, port: config.port });
process.once('SIGTERM', () => void app.close().then(() => store.close()));
