import type { Finding, Invariant } from './finding.ts';
import { seatsTaken } from './seats-taken.ts';

/** What was asked for until there was nothing left is full to the last seat: each cancelled or expired seat came back, once. */
export const seatsComeBack: Invariant = (snapshot, { filled }) => {
  const isFilled = new Set(filled.map(({ kind, id }) => `${kind} ${id}`));
  return seatsTaken(snapshot)
    .filter(({ kind, id, taken, capacity }) => isFilled.has(`${kind} ${id}`) && taken < (capacity ?? 0))
    .map(({ kind, id, taken, capacity }): Finding => ({
      broken: 'lost',
      text: `${kind} ${id} was said to be full with ${taken} seats taken of ${capacity ?? 0}`,
    }));
};
