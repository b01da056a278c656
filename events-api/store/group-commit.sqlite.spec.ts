import { sql } from 'kysely';
import { makeTestDatabase } from '../testing/test-database.ts';
import { GroupCommit } from './group-commit.ts';
import { openStore, type Trx } from './store.ts';

describe('GroupCommit on SQLite', () => {
  it('fails everybody at once when the transaction cannot begin', async () => {
    const database = await makeTestDatabase();
    const [store, other] = [await openStore(database.address), await openStore(database.address)];
    const commit = new GroupCommit<Trx>(store, { begin: (trx) => Promise.resolve(trx) });
    const write = () => commit.run({ lane: '', locks: () => Promise.resolve([]), run: () => Promise.resolve('done') });
    await sql`pragma busy_timeout = 1`.execute(store.db);
    let end = (): void => undefined;
    const held = other.transaction(() => new Promise<void>((resolve) => (end = resolve)));
    const outcomes = await Promise.allSettled([write(), write()]);
    end();
    await held;
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await write()).toBe('done');
    await store.close();
    await other.close();
    await database.remove();
  });
});
