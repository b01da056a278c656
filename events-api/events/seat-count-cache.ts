import type { StoreWatch } from '../store/store-watch.ts';
import type { Database } from '../store/store.ts';
import { loadSeatCounts, type SeatCounts } from './seat-counts.ts';

interface Entry {
  readonly marker: string;
  readonly counts: Promise<SeatCounts>;
}

/**
 * Seats taken, counted anew only after somebody has written. While the numbers are the same the same object is given back, so
 * that whoever built something from it knows that it still holds.
 */
export class SeatCountCache {
  readonly #db: Database;
  readonly #watch: StoreWatch;
  readonly #entries = new Map<string, Entry>();

  constructor(db: Database, watch: StoreWatch) {
    this.#db = db;
    this.#watch = watch;
  }

  async of(eventId: string): Promise<SeatCounts> {
    const { marker } = await this.#watch.state();
    const known = this.#entries.get(eventId);
    if (known?.marker === marker) return known.counts;
    const counts = this.#reload(eventId, known);
    this.#entries.set(eventId, { marker, counts });
    counts.catch(() => this.#entries.delete(eventId));
    return counts;
  }

  async #reload(eventId: string, known: Entry | undefined): Promise<SeatCounts> {
    const fresh = await loadSeatCounts(this.#db, eventId);
    const before = await known?.counts.catch(() => undefined);
    return before && isSame(before, fresh) ? before : fresh;
  }
}

function isSame(a: SeatCounts, b: SeatCounts): boolean {
  return a.event === b.event && isSameMap(a.sessions, b.sessions) && isSameMap(a.passes, b.passes);
}

function isSameMap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
