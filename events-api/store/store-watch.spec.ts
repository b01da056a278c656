import { bumpContentVersion } from './content-version.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { openStore, type Store } from './store.ts';
import { StoreWatch } from './store-watch.ts';

describe('the watch over a store', () => {
  let database: TestDatabase;
  let store: Store;
  let elsewhere: Store;
  let watch: StoreWatch;

  beforeEach(async () => {
    database = await makeTestDatabase();
    store = await openStore(database.address);
    elsewhere = await openStore(database.address);
    watch = new StoreWatch(store);
  });

  afterEach(async () => {
    await elsewhere.close();
    await store.close();
    await database.remove();
  });

  const writeSomething = (target: Store) =>
    target.transaction(async (trx) => {
      await trx
        .insertInto('image')
        .values({ id: `${Math.random()}`, media_type: 'image/png', bytes: Buffer.from('x') })
        .execute();
    });

  it('gives the same state while nothing is committed', async () => {
    const state = await watch.state();
    watch.touch();
    expect(await watch.state()).toBe(state);
  });

  it('tells that this process has written, once it is touched', async () => {
    const before = await watch.state();
    await writeSomething(store);
    watch.touch();
    expect(watch.fresh).toBeUndefined();
    const after = await watch.state();
    expect(after.marker).not.toBe(before.marker);
    expect(after.contentVersion).toBe(before.contentVersion);
    expect(watch.fresh).toBe(after);
  });

  it('tells that another process has written, and whether content has changed', async () => {
    const before = await watch.state();
    await writeSomething(elsewhere);
    watch.touch();
    const written = await watch.state();
    expect(written).not.toBe(before);
    expect(written.contentVersion).toBe(before.contentVersion);
    await elsewhere.transaction(bumpContentVersion);
    watch.touch();
    expect((await watch.state()).contentVersion).toBe(before.contentVersion + 1);
  });

  it('does not remember a read that began before a write', async () => {
    const early = watch.state();
    watch.touch();
    await early;
    expect(watch.fresh).toBeUndefined();
  });

  it('asks again after a failure', async () => {
    await elsewhere.db.schema.alterTable('content_version').renameTo('away').execute();
    await expectAsync(watch.state()).toBeRejected();
    await elsewhere.db.schema.alterTable('away').renameTo('content_version').execute();
    expect((await watch.state()).contentVersion).toBe(1);
  });
});
