import { sql } from 'kysely';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { bumpContentVersion, getContentVersion } from './content-version.ts';
import { prepareStatement, type ValueOf } from './prepared-statement.ts';
import { isStoreBusy, StoreUnavailableError } from './store-busy.ts';
import { openStore, type Store } from './store.ts';

describe('openStore on PostgreSQL', () => {
  let database: TestDatabase;
  let store: Store;

  beforeEach(async () => {
    database = await makeTestDatabase();
    store = await openStore(database.address);
  });

  afterEach(async () => {
    await store.close();
    await database.remove();
  });

  const setting = async (name: string, target = store) =>
    (await sql<{ value: string }>`select current_setting(${name}) as value`.execute(target.db)).rows[0]?.value;
  const insertImage = (id: string, target = store) =>
    target.db
      .insertInto('image')
      .values({ id, media_type: 'image/png', bytes: Buffer.from([0, 255]) })
      .execute();

  it('waits for the disk at each commit, whatever the database says', async () => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(store.db);
    const name = sql.ref(rows[0]?.name ?? '');
    await sql`alter database ${name} set synchronous_commit = off`.execute(store.db);
    const other = await openStore(database.address);
    expect(await setting('synchronous_commit', other)).toBe('on');
    await other.close();
    await sql`alter database ${name} reset synchronous_commit`.execute(store.db);
  });

  it('waits for a lock and a statement only so long', async () => {
    expect(await setting('lock_timeout')).toBe('5s');
    expect(await setting('statement_timeout')).toBe('1min');
    expect(await setting('idle_in_transaction_session_timeout')).toBe('1min');
  });

  it('sorts texts by their bytes, so that text order is time order', async () => {
    for (const id of ['a', 'B', 'Z', 'ä', 'b-1', 'b1']) await insertImage(id);
    const rows = await store.db.selectFrom('image').select('id').orderBy('id').execute();
    expect(rows.map(({ id }) => id)).toEqual(['B', 'Z', 'a', 'b-1', 'b1', 'ä']);
  });

  it('gives bytes and numbers as SQLite does', async () => {
    await insertImage('a');
    const row = await store.db
      .selectFrom('image')
      .select(['bytes', (image) => image.fn.countAll<number>().over().as('count')])
      .executeTakeFirstOrThrow();
    expect([...row.bytes]).toEqual([0, 255]);
    expect(row.count).toBe(1);
  });

  it('keeps and finds a text with a NUL without it', async () => {
    await insertImage('a\0b');
    expect(await store.db.selectFrom('image').select('id').execute()).toEqual([{ id: 'a\ufffdb' }]);
  });

  it('refuses a row that refers to nothing', async () => {
    const sponsorship = sql`insert into pass_session (pass_id, session_id) values ('none', 'none')`;
    await expectAsync(sponsorship.execute(store.db)).toBeRejectedWithError(/foreign key/);
  });

  it('undoes all of a transaction that fails', async () => {
    const failing = store.transaction(async (trx) => {
      await bumpContentVersion(trx);
      throw new Error('stop');
    });
    await expectAsync(failing).toBeRejectedWithError('stop');
    expect(await getContentVersion(store.db)).toBe(1);
  });

  it('prepares a statement once for each connection', async () => {
    const find = prepareStatement((value: ValueOf<{ id: string }>) =>
      store.db.selectFrom('image').select('id').where('id', '=', value('id')),
    );
    await store.transaction(async (trx) => {
      await find(trx, { id: 'a' });
      await find(trx, { id: 'b' });
      const { rows } = await sql<{ text: string }>`select statement as text from pg_prepared_statements`.execute(trx);
      expect(rows.filter(({ text }) => text.includes('from "image"'))).toHaveSize(1);
    });
  });

  it('migrates an empty database once when several processes start at the same moment', async () => {
    await sql`drop schema public cascade`.execute(store.db);
    await sql`create schema public`.execute(store.db);
    const opened = await Promise.all([1, 2, 3].map(() => openStore(database.address)));
    expect(await getContentVersion(store.db)).toBe(1);
    for (const each of opened) await each.close();
  });

  it('works again after every connection has been cut', async () => {
    const cut = store.transaction(async (trx) => {
      await bumpContentVersion(trx);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()`.execute(trx);
    });
    const error: unknown = await cut.catch((thrown: unknown) => thrown);
    expect(isStoreBusy(error)).toBeTrue();
    expect(await getContentVersion(store.db)).toBe(1);
  });

  it('says that no database is there, without its password', async () => {
    const nobody = openStore('postgres://user:secret@127.0.0.1:1/events');
    const error: unknown = await nobody.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(String(error)).toMatch(/cannot be reached: .*127\.0\.0\.1:1/);
    expect(String(error)).not.toContain('secret');
  });
});
