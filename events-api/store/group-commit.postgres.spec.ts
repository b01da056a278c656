import { openTestStore } from '../testing/test-database.ts';
import type { Lock } from './lock.ts';
import { GroupCommit } from './group-commit.ts';
import type { Store, Trx } from './store.ts';

describe('GroupCommit on PostgreSQL', () => {
  let store: Store;
  let commit: GroupCommit<Trx>;

  beforeEach(async () => {
    store = await openTestStore();
    commit = new GroupCommit(store, { begin: (trx) => Promise.resolve(trx) });
  });

  afterEach(() => store.close());

  const write = (lane: string, run = () => Promise.resolve(lane)) => {
    const locks: Lock[] = [{ name: lane, isShared: false }];
    return commit.run({ lane, locks: () => Promise.resolve(locks), run });
  };

  it('lets nobody wait for the locks of another lane', async () => {
    let letGo = (): void => undefined;
    const held = store.transaction(async (trx) => {
      await store.lock(trx, [{ name: 'held', isShared: false }]);
      await new Promise<void>((resolve) => {
        letGo = resolve;
        void write('other').then(() => letGo());
      });
    });
    const waiting = write('held');
    await held;
    expect(await waiting).toBe('held');
  });

  it('runs the works of one lane one after the other, in the order in which they came', async () => {
    const order: number[] = [];
    const step = (number: number) => async () => {
      order.push(number);
      await Promise.resolve();
      order.push(number);
      return '';
    };
    await Promise.all([1, 2, 3].map((number) => write('lane', step(number))));
    expect(order).toEqual([1, 1, 2, 2, 3, 3]);
  });
});
