import { getChangeMarker } from '../store/change-marker.ts';
import type { Trx } from '../store/store.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * Takes what one transaction has counted over to the next, so that a large event is not counted anew for every registration. It
 * holds only as long as nobody else, in this process or another, has written in between; the transaction that asks has the write
 * lock, so nobody writes after the answer either.
 */
export class SeatMemory {
  #marker = '';
  #seatsTaken = new Map<string, number>();

  /** The counts of the transaction before, or none. */
  async recall(trx: Trx): Promise<Map<string, number>> {
    const isRight = (await getChangeMarker(trx)) === this.#marker;
    const seatsTaken = isRight ? this.#seatsTaken : new Map<string, number>();
    // Whatever becomes of this transaction, these counts are not to be used twice.
    this.#marker = '';
    return seatsTaken;
  }

  /** @returns what to call once the transaction is committed */
  async keep({ trx, seatsTaken }: WriteBatch): Promise<() => void> {
    const marker = await getChangeMarker(trx);
    return () => {
      this.#marker = marker;
      this.#seatsTaken = seatsTaken;
    };
  }
}
