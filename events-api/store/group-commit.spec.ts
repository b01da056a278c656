import { setImmediate } from 'node:timers/promises';
import { GroupCommit } from './group-commit.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { type Database, openStore, type Store, type Trx } from './store.ts';

describe('GroupCommit', () => {
  let database: TestDatabase;
  let store: Store;
  let other: Store;
  let groups: number;
  /** What the end of each transaction saw, told after its commit. */
  let ends: string[];
  let commit: GroupCommit<Trx>;

  beforeEach(async () => {
    database = await makeTestDatabase();
    store = await openStore(database.address);
    other = await openStore(database.address);
    groups = 0;
    ends = [];
    commit = new GroupCommit(store, {
      begin: (trx) => {
        groups++;
        return Promise.resolve(trx);
      },
      end: async (trx) => {
        const inside = await written(trx);
        return () => ends.push(inside);
      },
    });
  });

  afterEach(async () => {
    await store.close();
    await other.close();
    await database.remove();
  });

  const write = (id: string) => async (trx: Trx) => {
    await trx
      .insertInto('image')
      .values({ id, media_type: 'image/png', bytes: Buffer.from('') })
      .execute();
    return id;
  };
  const run = <T>(work: (trx: Trx) => Promise<T>) => commit.run({ lane: '', locks: () => Promise.resolve([]), run: work });
  const written = async (db: Database = other.db) =>
    (await db.selectFrom('image').select('id').orderBy('id').execute()).map(({ id }) => id).join(' ');

  it('answers each with its own result, all from one transaction', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map((id) => run(write(id))))).toEqual(['a', 'b', 'c']);
    expect(groups).toBe(1);
  });

  it('answers only when another connection sees what was written', async () => {
    await run(write('a'));
    expect(await written()).toBe('a');
  });

  it('writes the next group while the disk takes the one before, and answers each when it is there', async () => {
    const disk = Promise.withResolvers<undefined>();
    const answered: string[] = [];
    const slow = new GroupCommit<Trx>({ ...store, synced: () => disk.promise }, { begin: (trx) => Promise.resolve(trx) });
    const writeSlowly = (id: string) =>
      slow.run({ lane: '', locks: () => Promise.resolve([]), run: write(id) }).then((done) => answered.push(done));
    const first = writeSlowly('a');
    while ((await written()) !== 'a') await setImmediate();
    const second = writeSlowly('b');
    while ((await written()) !== 'a b') await setImmediate();
    expect(answered).toEqual([]);
    disk.resolve(undefined);
    await Promise.all([first, second]);
    expect(answered).toEqual(['a', 'b']);
  });

  it('answers nobody of whom it is not known whether the disk has it', async () => {
    const failing = new GroupCommit<Trx>(
      { ...store, synced: () => Promise.reject(new Error('broken disk')) },
      { begin: (trx) => Promise.resolve(trx) },
    );
    const outcomes = ['a', 'b'].map((id) => failing.run({ lane: '', locks: () => Promise.resolve([]), run: write(id) }));
    for (const outcome of outcomes) await expectAsync(outcome).toBeRejectedWithError('broken disk');
  });

  it('shows a work what the works before it wrote', async () => {
    const [, seen] = await Promise.all([run(write('a')), run((trx) => written(trx))]);
    expect(seen).toBe('a');
  });

  it('fails the one that throws and nobody else, and leaves nothing of it', async () => {
    const failing = async (trx: Trx): Promise<string> => {
      await write('bad')(trx);
      throw new Error('stop');
    };
    const outcomes = await Promise.allSettled([run(write('a')), run(failing), run(write('b'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await written()).toBe('a b');
    expect(ends).toEqual(['a', 'a b']);
  });

  it('takes what comes later in another transaction', async () => {
    await run(write('a'));
    await run(write('b'));
    expect(groups).toBe(2);
  });

  it('keeps any number waiting in bounded groups', async () => {
    await Promise.all(Array.from({ length: 450 }, (_, at) => run(write(String(at)))));
    expect(groups).toBe(3);
  });
});
