import type { SeatCounter, SeatKind, WriteBatch } from './write-batch.ts';

/** The seats of one event, session or pass that are gone. */
export interface SeatsGone {
  /** Taken, or held by a purchase. */
  readonly firm: number;
  /** People who are invited from the waiting list. */
  readonly invited: number;
  /** How many of them are invited for one seat. */
  readonly perSeat: number;
}

/** The rows are the truth: nothing else remembers how many seats are gone. */
export async function countSeatsGone({ statements, trx, now }: WriteBatch, kind: SeatKind, id: string): Promise<SeatsGone> {
  const count = { event: statements.countEventSeats, session: statements.countSessionSeats, pass: statements.countPassSeats }[
    kind
  ];
  const [row] = await count(trx, { id, now });
  return row ?? { firm: 0, invited: 0, perSeat: 1 };
}

/** Several who are invited for one seat keep that one seat among them. */
export const seatsKeptFor = (invited: number, perSeat: number): number => Math.ceil(invited / perSeat);

export const countSeats: SeatCounter = async (batch, kind, id) => {
  const { firm, invited, perSeat } = await countSeatsGone(batch, kind, id);
  return firm + seatsKeptFor(invited, perSeat);
};

/** Seats that are left; infinitely many where they are not limited, which is not counted. */
export async function seatsLeft(batch: WriteBatch, kind: SeatKind, id: string, capacity: number | null): Promise<number> {
  if (capacity === null) return Infinity;
  const key = seatsKey(kind, id);
  const taken = batch.seatsTaken.get(key) ?? (await batch.countSeats(batch, kind, id));
  batch.seatsTaken.set(key, taken);
  return capacity - taken;
}

/** Remembers for the rest of the batch that one more has just been taken or held. */
export function noteSeatTaken(batch: WriteBatch, kind: SeatKind, id: string): void {
  const key = seatsKey(kind, id);
  const known = batch.seatsTaken.get(key);
  if (known !== undefined) batch.seatsTaken.set(key, known + 1);
}

/** Seats came free in this batch: they are counted anew. */
export function forgetSeatsTaken(batch: WriteBatch): void {
  batch.seatsTaken.clear();
}

/**
 * Whether nobody on the lists of this event can be given a seat, as far as this batch knows: it stays so until seats come free. Kept
 * with the seats, because it holds exactly as long as they do.
 */
export const isServed = (batch: WriteBatch, eventId: string): boolean => batch.seatsTaken.has(servedKey(eventId));

export function noteServed(batch: WriteBatch, eventId: string): void {
  batch.seatsTaken.set(servedKey(eventId), 0);
}

const servedKey = (eventId: string): string => `served:${eventId}`;

const seatsKey = (kind: SeatKind, id: string): string => `${kind}:${id}`;
