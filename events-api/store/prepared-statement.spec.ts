import { prepareStatement, type ValueOf } from './prepared-statement.ts';
import { openTestStore } from '../testing/test-database.ts';
import type { Store } from './store.ts';

describe('prepareStatement', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  it('puts each value where its name stands, whatever the order, and keeps constants', async () => {
    const insert = prepareStatement((value: ValueOf<{ bytes: Uint8Array; id: string }>) =>
      store.db.insertInto('image').values({ id: value('id'), media_type: 'image/png', bytes: value('bytes') }),
    );
    const find = prepareStatement((value: ValueOf<{ id: string; other: string }>) =>
      store.db
        .selectFrom('image')
        .select(['id', 'media_type'])
        .where('media_type', '=', 'image/png')
        .where((row) => row.or([row('id', '=', value('other')), row('id', '=', value('id'))])),
    );
    await insert(store.db, { id: 'a', bytes: Buffer.from('') });
    await store.transaction((trx) => insert(trx, { id: 'b', bytes: Buffer.from('') }));
    expect(await find(store.db, { id: 'b', other: 'none' })).toEqual([{ id: 'b', media_type: 'image/png' }]);
    expect(await find(store.db, { id: 'none', other: 'a' })).toEqual([{ id: 'a', media_type: 'image/png' }]);
  });

  it('undoes what a transaction wrote before a statement that failed', async () => {
    const insert = prepareStatement((value: ValueOf<{ id: string }>) =>
      store.db.insertInto('image').values({ id: value('id'), media_type: 'image/png', bytes: Buffer.from('') }),
    );
    const twice = store.transaction(async (trx) => {
      await insert(trx, { id: 'a' });
      await insert(trx, { id: 'a' });
    });
    await expectAsync(twice).toBeRejected();
    expect(await store.db.selectFrom('image').select('id').execute()).toEqual([]);
  });

  it('runs nothing in a transaction that is over', async () => {
    const list = prepareStatement(() => store.db.selectFrom('image').select('id'));
    const over = await store.transaction((trx) => Promise.resolve({ trx }));
    await expectAsync(list(over.trx, {})).toBeRejected();
  });
});
