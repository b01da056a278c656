import { amountOf, BrokenWireError } from './checked';

export function countFromWire(wire: number): number {
  const count = amountOf(wire);
  if (count === null) throw new BrokenWireError('it is no number');
  return count;
}
