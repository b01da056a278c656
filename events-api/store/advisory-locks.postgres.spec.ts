import { sql } from 'kysely';
import { openTestStore } from '../testing/test-database.ts';
import type { Lock } from './lock.ts';
import { isStoreBusy } from './store-busy.ts';
import type { Store, Trx } from './store.ts';

describe('Locks on PostgreSQL', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const alone = (name: string): Lock => ({ name, isShared: false });
  const shared = (name: string): Lock => ({ name, isShared: true });
  /** Whether another transaction gets these locks, while `held` are held, without waiting for more than a moment. */
  const canTake = (held: readonly Lock[], wanted: readonly Lock[]): Promise<boolean> =>
    store.transaction(async (trx) => {
      await store.lock(trx, held);
      const attempt = store.transaction(async (other) => {
        await sql`set local lock_timeout = '20ms'`.execute(other);
        await store.lock(other, wanted);
      });
      const error: unknown = await attempt.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error === undefined || isStoreBusy(error)).toBeTrue();
      return error === undefined;
    });

  it('are held by one transaction, and free again when it has ended', async () => {
    expect(await canTake([alone('a')], [alone('a')])).toBeFalse();
    expect(await canTake([], [alone('a')])).toBeTrue();
  });

  it('of other names do not matter', async () => {
    expect(await canTake([alone('a')], [alone('b'), shared('c')])).toBeTrue();
  });

  it('are shared by those who ask to share, and by nobody else', async () => {
    expect(await canTake([shared('a')], [shared('a')])).toBeTrue();
    expect(await canTake([shared('a')], [alone('a')])).toBeFalse();
    expect(await canTake([alone('a')], [shared('a')])).toBeFalse();
  });

  it('that are wanted both ways are held alone', async () => {
    expect(await canTake([shared('a'), alone('a')], [shared('a')])).toBeFalse();
    expect(await canTake([alone('a'), shared('a')], [shared('a')])).toBeFalse();
  });

  it('taken in any order by many at once never wait for each other in a circle', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const raise = async (trx: Trx) => {
      const { version } = await trx.selectFrom('content_version').select('version').executeTakeFirstOrThrow();
      await trx
        .updateTable('content_version')
        .set({ version: version + 1 })
        .execute();
    };
    const turns = Array.from({ length: 40 }, (_, turn) =>
      store.transaction(async (trx) => {
        const rotated = [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)];
        await store.lock(trx, rotated.map(alone));
        await raise(trx);
      }),
    );
    await Promise.all(turns);
    expect((await store.db.selectFrom('content_version').select('version').executeTakeFirstOrThrow()).version).toBe(41);
  });
});
