import { countSeatsGone, seatsKeptFor, type SeatsGone } from './seats.ts';
import type { SeatKind, WriteBatch } from './write-batch.ts';

/**
 * The seats of one event, session or pass while they are given to those who wait. Several may be invited for one seat; together they
 * keep that one seat, so that those who are registered and the seats that are kept are never more than there are.
 */
export class Room {
  readonly #capacity: number;
  #gone: SeatsGone;

  constructor(capacity: number | null, gone: SeatsGone) {
    this.#capacity = capacity ?? Infinity;
    this.#gone = gone;
  }

  canRegister(): boolean {
    return this.#free >= 1 + seatsKeptFor(this.#gone.invited, this.#gone.perSeat);
  }

  canInvite(): boolean {
    return this.#free >= seatsKeptFor(this.#gone.invited + 1, this.#gone.perSeat);
  }

  /** Invited people for whom no seat is left, not even one that they compete for. */
  get tooManyInvited(): number {
    if (this.#capacity === Infinity) return 0;
    return Math.max(0, this.#gone.invited - Math.max(0, this.#free) * this.#gone.perSeat);
  }

  register(): void {
    this.#gone = { ...this.#gone, firm: this.#gone.firm + 1 };
  }

  invite(): void {
    this.#gone = { ...this.#gone, invited: this.#gone.invited + 1 };
  }

  /** Not taken and not held, though perhaps kept for somebody who is invited. */
  get #free(): number {
    return this.#capacity - this.#gone.firm;
  }
}

/** As it is at this moment of the transaction. */
export async function roomAt(batch: WriteBatch, kind: SeatKind, id: string, capacity: number | null): Promise<Room> {
  return new Room(capacity, await countSeatsGone(batch, kind, id));
}
