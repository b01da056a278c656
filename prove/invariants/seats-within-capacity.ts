import type { Finding, Invariant } from './finding.ts';
import { seatsTaken } from './seats-taken.ts';

/** Seats taken and held are never more than there are: one finding for each seat sold twice. */
export const seatsWithinCapacity: Invariant = (snapshot) =>
  seatsTaken(snapshot).flatMap(({ kind, id, taken, capacity }) =>
    Array.from({ length: Math.max(0, taken - (capacity ?? Infinity)) }, (): Finding => ({
      broken: 'oversold',
      text: `${kind} ${id} has ${taken} seats taken of ${capacity ?? 'any number'}`,
    })),
  );
