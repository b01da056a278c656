import type { Store, Trx } from './store.ts';

type Work<C, T> = (context: C) => Promise<T>;

interface Waiting<C> {
  readonly work: Work<C, unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Keeps one group short enough that nobody waits noticeably for the others. */
const LARGEST_GROUP = 200;

export interface Group<C> {
  /** Makes what the works of one transaction share. */
  readonly begin: (trx: Trx) => Promise<C>;
  /** Runs in the transaction after the works; what it gives is called once the commit is on the disk. */
  readonly end?: (context: C) => Promise<() => void>;
}

/**
 * Lets everything that arrives in the same moment share one transaction and so one wait for the disk. Each work sees what the
 * works before it wrote; each is answered only after the commit. When one throws, the group is undone and each is run again in a
 * transaction of its own, so that nobody fails for somebody else: a work must therefore change nothing but the database.
 */
export class GroupCommit<C> {
  readonly #store: Store;
  readonly #group: Group<C>;
  #waiting: Waiting<C>[] = [];
  #isBusy = false;

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
    if (this.#isBusy || this.#waiting.length === 0) return;
    this.#isBusy = true;
    // After the sockets were read: what came in with them belongs to this group.
    setImmediate(() => {
      void this.#commit(this.#waiting.splice(0, LARGEST_GROUP)).then(() => {
        this.#isBusy = false;
        this.#wake();
      });
    });
  }

  async #commit(group: readonly Waiting<C>[]): Promise<void> {
    const progress = { isWorking: false };
    try {
      const { results, committed } = await this.#store.transaction(async (trx) => {
        const context = await this.#group.begin(trx);
        const done: unknown[] = [];
        progress.isWorking = true;
        for (const { work } of group) done.push(await work(context));
        progress.isWorking = false;
        return { results: done, committed: await this.#group.end?.(context) };
      });
      committed?.();
      group.forEach(({ resolve }, at) => resolve(results[at]));
    } catch (error) {
      if (progress.isWorking && group.length > 1) for (const waiting of group) await this.#commit([waiting]);
      else for (const { reject } of group) reject(error);
    }
  }
}
