import { getChangeMarker } from '../store/change-marker.ts';
import type { Store, Trx } from '../store/store.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * Takes what one transaction has counted over to the next, so that a large event is not counted anew for every registration. It
 * holds only as long as nobody else, in this process or another, has written in between; the transaction that asks has the write
 * lock, so nobody writes after the answer either. On PostgreSQL others write at the same time, and every transaction counts for itself.
 */
export class SeatMemory {
  readonly #isUsed: boolean;
  #marker = '';
  #seatsTaken = new Map<string, number>();

  constructor(kind: Store['kind']) {
    this.#isUsed = kind === 'sqlite';
  }

  /** The counts of the transaction before, or none. */
  async recall(trx: Trx): Promise<Map<string, number>> {
    if (!this.#isUsed) return new Map();
    const isRight = (await getChangeMarker('sqlite', trx)) === this.#marker;
    const seatsTaken = isRight ? this.#seatsTaken : new Map<string, number>();
    // Whatever becomes of this transaction, these counts are not to be used twice.
    this.#marker = '';
    return seatsTaken;
  }

  /** @returns what to call once the transaction is committed */
  async keep({ trx, seatsTaken }: WriteBatch): Promise<() => void> {
    if (!this.#isUsed) return () => undefined;
    const marker = await getChangeMarker('sqlite', trx);
    return () => {
      this.#marker = marker;
      this.#seatsTaken = seatsTaken;
    };
  }
}
