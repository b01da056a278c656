import { isStoreBusy } from './store-busy.ts';
import type { Lock } from './lock.ts';
import type { Store, Trx } from './database.ts';

/** Something to be written. */
export interface Work<C, T> {
  /**
   * What works of the same name are likely to wait for, such as an event. On PostgreSQL they share a transaction, one after the
   * other, while those of other names run in others.
   */
  readonly lane: string;
  /** What nobody else may hold while it runs; it may read, but nothing that a lock is to protect. Not asked on SQLite. */
  readonly locks: (context: C) => Promise<readonly Lock[]>;
  readonly run: (context: C) => Promise<T>;
}

interface Waiting<C> {
  readonly work: Work<C, unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Keeps one group short enough that nobody waits noticeably for the others. */
const LARGEST_GROUP = 200;

/** Groups that are under way at the same time on PostgreSQL; readers need connections too. */
const GROUPS_AT_ONCE = 4;

export interface Group<C> {
  /** Makes what the works of one transaction share. */
  readonly begin: (trx: Trx) => Promise<C>;
  /** Runs before the first work, once the locks of all are taken; undefined on SQLite, where the transaction holds everything. */
  readonly locked?: (context: C, locks: readonly Lock[] | undefined) => Promise<void>;
  /** Runs in the transaction after the works; what it gives is called once it is committed. */
  readonly end?: (context: C) => Promise<() => void>;
  /** Told of each transaction that is on the disk: how many works it carried, and how many seconds it took. */
  readonly measure?: (size: number, seconds: number) => void;
}

/**
 * Lets everything that arrives in the same moment share one transaction and so one wait for the disk. Each work sees what the
 * works before it wrote; each is answered only after the commit is on the disk. When one throws, the group is undone and each is
 * run again in a transaction of its own, so that nobody fails for somebody else: a work must therefore change nothing but the
 * database.
 */
export class GroupCommit<C> {
  readonly #store: Store;
  readonly #group: Group<C>;
  #waiting: Waiting<C>[] = [];
  /** Lanes whose works are being committed. */
  readonly #busy = new Set<string>();
  #isWoken = false;

  constructor(store: Store, group: Group<C>) {
    this.#store = store;
    this.#group = group;
  }

  /** @throws whatever `work` throws, and the store's own error when the transaction cannot begin or be committed */
  run<T>(work: Work<C, T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#wake();
    });
  }

  #wake(): void {
    if (this.#isWoken || this.#waiting.length === 0) return;
    this.#isWoken = true;
    this.#gather(this.#waiting.length);
  }

  /** Begins after the sockets were read, and not while each reading brings more: all of that belongs to one group. */
  #gather(known: number): void {
    setImmediate(() => {
      if (this.#waiting.length > known && this.#waiting.length < LARGEST_GROUP) {
        this.#gather(this.#waiting.length);
        return;
      }
      this.#isWoken = false;
      for (let next = this.#nextGroup(); next; next = this.#nextGroup()) void this.#commitLane(next.lane, next.group);
    });
  }

  async #commitLane(lane: string, group: readonly Waiting<C>[]): Promise<void> {
    this.#busy.add(lane);
    await this.#commit(group);
    this.#busy.delete(lane);
    this.#wake();
  }

  /** The longest-waiting work that can begin, and those that go with it. */
  #nextGroup(): { lane: string; group: Waiting<C>[] } | undefined {
    if (this.#store.kind === 'sqlite') {
      if (this.#busy.size > 0 || this.#waiting.length === 0) return undefined;
      return { lane: '', group: this.#waiting.splice(0, LARGEST_GROUP) };
    }
    if (this.#busy.size >= GROUPS_AT_ONCE) return undefined;
    const lane = this.#waiting.find(({ work }) => !this.#busy.has(work.lane))?.work.lane;
    if (lane === undefined) return undefined;
    const group = this.#waiting.filter(({ work }) => work.lane === lane).slice(0, LARGEST_GROUP);
    const taken = new Set(group);
    this.#waiting = this.#waiting.filter((waiting) => !taken.has(waiting));
    return { lane, group };
  }

  async #commit(group: readonly Waiting<C>[]): Promise<void> {
    const progress = { isWorking: false };
    const begunAt = performance.now();
    try {
      const { results, committed } = await this.#store.transactionAheadOfDisk(async (trx) => {
        const context = await this.#group.begin(trx);
        const done: unknown[] = [];
        progress.isWorking = true;
        await this.#group.locked?.(context, await this.#lock(trx, context, group));
        for (const { work } of group) done.push(await work.run(context));
        progress.isWorking = false;
        return { results: done, committed: await this.#group.end?.(context) };
      });
      committed?.();
      void this.#answer(group, results, begunAt);
    } catch (error) {
      if (progress.isWorking && group.length > 1 && !isStoreBusy(error))
        for (const waiting of group) await this.#commit([waiting]);
      else for (const { reject } of group) reject(error);
    }
  }

  /** Once what is committed is on the disk; meanwhile the next group is on its way. */
  async #answer(group: readonly Waiting<C>[], results: readonly unknown[], begunAt: number): Promise<void> {
    try {
      await this.#store.synced();
      this.#group.measure?.(group.length, (performance.now() - begunAt) / 1000);
      group.forEach(({ resolve }, at) => resolve(results[at]));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  async #lock(trx: Trx, context: C, group: readonly Waiting<C>[]): Promise<Lock[] | undefined> {
    if (this.#store.kind === 'sqlite') return undefined;
    const locks: Lock[] = [];
    for (const { work } of group) locks.push(...(await work.locks(context)));
    await this.#store.lock(trx, locks);
    return locks;
  }
}
