import { StoreWatch } from '../store/store-watch.ts';
import { openStore, type Store } from '../store/store.ts';
import { WebApplicationRegistry } from './web-application-registry.ts';
import { insertWebApplication } from './web-application.repository.ts';

describe('the registry of web applications', () => {
  let store: Store;
  let registry: WebApplicationRegistry;

  beforeEach(async () => {
    store = await openStore(':memory:');
    registry = new WebApplicationRegistry(store.db, new StoreWatch(store));
  });

  afterEach(() => store.close());

  const insert = (name: string, origin: string) =>
    store.transaction((trx) => insertWebApplication(trx, { name, origin }, new Date()));

  it('reads the store once, however many ask at the same time', async () => {
    const [first, second] = await Promise.all([registry.known(), registry.known()]);
    expect(first).toBe(second);
  });

  it('reads it again once it has changed', async () => {
    const before = await registry.latest();
    await insert('Portal', 'http://portal.test');
    const after = await registry.latest();
    expect(before.hasOrigin('http://portal.test')).toBeFalse();
    expect(after.hasOrigin('http://portal.test')).toBeTrue();
  });

  it('reads it again after a failure', async () => {
    await store.db.schema.alterTable('web_application').renameTo('away').execute();
    await expectAsync(registry.known()).toBeRejected();
    await store.db.schema.alterTable('away').renameTo('web_application').execute();
    await expectAsync(registry.known()).toBeResolved();
  });
});
