import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bumpContentVersion } from '../store/content-version.ts';
import { openStore, type Store } from '../store/store.ts';
import { SeatMemory } from './seat-memory.ts';
import { countSeats } from './seats.ts';
import { prepareStatements } from './statements/statements.ts';
import { beginWriteBatch } from './write-batch.ts';

describe('SeatMemory', () => {
  let folder: string;
  let store: Store;
  let elsewhere: Store;
  let memory: SeatMemory;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seat-memory-'));
    store = await openStore(join(folder, 'events.sqlite'));
    elsewhere = await openStore(join(folder, 'events.sqlite'));
    memory = new SeatMemory('sqlite');
  });

  afterEach(async () => {
    await store.close();
    await elsewhere.close();
    rmSync(folder, { recursive: true });
  });

  /** A transaction that writes and knows of this many seats at its end. */
  const remember = async (seats: number, { commit = true } = {}) => {
    const committed = await store.transaction(async (trx) => {
      const batch = beginWriteBatch(trx, new Date(), prepareStatements(store.db), countSeats, await memory.recall(trx));
      batch.seatsTaken.set('event:one', seats);
      await bumpContentVersion(trx);
      return memory.keep(batch);
    });
    if (commit) committed();
  };
  const recalled = () => store.transaction(async (trx) => (await memory.recall(trx)).get('event:one'));

  it('takes the counts of one transaction over to the next', async () => {
    await remember(7);
    expect(await recalled()).toBe(7);
  });

  it('forgets when another process has written', async () => {
    await remember(7);
    await elsewhere.transaction(bumpContentVersion);
    expect(await recalled()).toBeUndefined();
  });

  it('forgets when something else in this process has written', async () => {
    await remember(7);
    await store.transaction(bumpContentVersion);
    expect(await recalled()).toBeUndefined();
  });

  it('forgets after a transaction that was not committed', async () => {
    await remember(7);
    await remember(8, { commit: false });
    expect(await recalled()).toBeUndefined();
  });
});
