import type { StoreState } from '../../store/store-watch.ts';
import type { Body } from './body.ts';

/** Made-up addresses never come in here, so this is only a bound. */
const CAPACITY = 2000;

/** Answers that were right when nothing had been committed since, found again by one look into a map. */
export class RecentBodies {
  #state: StoreState | undefined;
  readonly #bodies = new Map<string, Body>();

  find(key: string, state: StoreState | undefined): Body | undefined {
    return state !== undefined && state === this.#state ? this.#bodies.get(key) : undefined;
  }

  remember(key: string, state: StoreState, body: Body): void {
    if (state !== this.#state || this.#bodies.size >= CAPACITY) this.#bodies.clear();
    this.#state = state;
    this.#bodies.set(key, body);
  }
}
