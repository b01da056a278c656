import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { bumpContentVersion, getContentVersion } from './content-version.ts';
import { StoreAddressError } from './store-address.ts';
import { openStore, type Store } from './store.ts';

describe('openStore', () => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'store-'));
    store = await openStore(join(folder, 'made', 'here.sqlite'));
  });

  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const pragma = async (name: string) =>
    Object.values((await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(store.db)).rows[0] ?? {})[0];

  it('keeps the log in order whenever the power goes, with foreign keys', async () => {
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(1);
    expect(await pragma('foreign_keys')).toBe(1);
  });

  it('refuses a row that refers to nothing', async () => {
    await expectAsync(
      store.db
        .insertInto('room')
        .values({
          id: 'r',
          external_id: 'r',
          building_id: 'none',
          name: 'R',
          position: 0,
          description: null,
          disabled_access: null,
          capacity: null,
        })
        .execute(),
    ).toBeRejectedWithError(/FOREIGN KEY/);
  });

  it('undoes all of a transaction that fails', async () => {
    const before = await getContentVersion(store.db);
    await expectAsync(
      store.transaction(async (trx) => {
        await bumpContentVersion(trx);
        throw new Error('stop');
      }),
    ).toBeRejectedWithError('stop');
    expect(await getContentVersion(store.db)).toBe(before);
  });

  it('lets two connections write one after the other, each after reading', async () => {
    const other = await openStore(join(folder, 'made', 'here.sqlite'));
    const raise = (target: Store) =>
      target.transaction(async (trx) => {
        const { version } = await trx.selectFrom('content_version').select('version').executeTakeFirstOrThrow();
        await trx
          .updateTable('content_version')
          .set({ version: version + 1 })
          .execute();
      });
    const before = await getContentVersion(store.db);
    for (let turn = 0; turn < 20; turn++) await raise(turn % 2 ? store : other);
    expect(await getContentVersion(store.db)).toBe(before + 20);
    await other.close();
  });

  it('migrates as a whole or not at all', async () => {
    const file = join(folder, 'taken.sqlite');
    const tables = (): unknown[] => {
      const taken = new DatabaseSync(file);
      const names = taken.prepare("select name from sqlite_schema where type = 'table' and name not like 'kysely%'").all();
      taken.close();
      return names.map(({ name }) => name);
    };
    // Something that the second migration runs into, after all of the first.
    const taken = new DatabaseSync(file);
    taken.exec('create table image (id text)');
    taken.close();
    await expectAsync(openStore(file)).toBeRejectedWithError(/image/);
    expect(tables()).toEqual(['image']);
  });

  it('opens a database again without migrating twice', async () => {
    await (await openStore(join(folder, 'made', 'here.sqlite'))).close();
    expect(await getContentVersion(store.db)).toBe(1);
  });

  it('refuses an address that is no file, without repeating its password', async () => {
    await expectAsync(openStore('mysql://user:secret@host/db')).toBeRejectedWithError(StoreAddressError, /mysql:\/\/…/);
  });
});
