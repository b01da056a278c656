import { getChangeMarker } from './change-marker.ts';
import { getContentVersion } from './content-version.ts';
import type { Store } from './database.ts';

/** The same object as long as nothing was committed, by whomever. */
export interface StoreState {
  /** Another text whenever anything was committed. */
  readonly marker: string;
  /** Another number whenever published content has changed. */
  readonly contentVersion: number;
}

/** How long an answer about the state of the store is believed, in milliseconds. */
const BELIEVED_FOR = 200;

/**
 * Tells whether what was read before is still right, so that answers can be kept in memory. It asks the store at most five
 * times a second, and at once after `touch`.
 */
export class StoreWatch {
  readonly #store: Store;
  #known: StoreState | undefined;
  #knownUntil = -Infinity;
  #reading: Promise<StoreState> | undefined;
  #writes = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The state of the store when it is known without asking. */
  get fresh(): StoreState | undefined {
    return performance.now() < this.#knownUntil ? this.#known : undefined;
  }

  /** The state of the store as of `BELIEVED_FOR` milliseconds ago or later. */
  async state(): Promise<StoreState> {
    return this.fresh ?? (this.#reading ??= this.#read());
  }

  /**
   * This process has written: the next reader is to see it. A read that is under way may not; it answers who waits for it, and
   * is not remembered.
   */
  touch(): void {
    this.#writes++;
    this.#knownUntil = -Infinity;
    this.#reading = undefined;
  }

  async #read(): Promise<StoreState> {
    const writes = this.#writes;
    const askedAt = performance.now();
    try {
      const state = await this.#ask();
      if (writes === this.#writes) {
        this.#known = state;
        this.#knownUntil = askedAt + BELIEVED_FOR;
      }
      return state;
    } finally {
      if (writes === this.#writes) this.#reading = undefined;
    }
  }

  async #ask(): Promise<StoreState> {
    const { kind, db } = this.#store;
    const marker = await getChangeMarker(kind, db);
    return marker === this.#known?.marker ? this.#known : { marker, contentVersion: await getContentVersion(db) };
  }
}
