import { getChangeMarker } from './change-marker.ts';
import { getContentVersion } from './content-version.ts';
import type { Database } from './store.ts';

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
  readonly #db: Database;
  #checkedAt = -Infinity;
  #state: Promise<StoreState> | undefined;
  #known: StoreState | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The state of the store as of `BELIEVED_FOR` milliseconds ago or later. */
  async state(): Promise<StoreState> {
    const now = performance.now();
    if (this.#state && now - this.#checkedAt < BELIEVED_FOR) return this.#state;
    this.#checkedAt = now;
    this.#state = this.#read();
    return this.#state;
  }

  /** This process has written: the next reader is to see it. */
  touch(): void {
    this.#checkedAt = -Infinity;
  }

  async #read(): Promise<StoreState> {
    const marker = await getChangeMarker(this.#db);
    if (marker !== this.#known?.marker) this.#known = { marker, contentVersion: await getContentVersion(this.#db) };
    return this.#known;
  }
}
