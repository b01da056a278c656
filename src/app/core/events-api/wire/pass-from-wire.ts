import type { PassWire } from '../../../../../contract/pass.ts';
import type { Pass } from '../models/pass';
import { amountOf, BrokenWireError, numberOf, requiredText, textOf } from './checked';
import { namedRefsFromWire } from './named-ref-from-wire';

export function passFromWire(wire: PassWire): Pass {
  const price = numberOf(wire.price);
  // A pass whose price is not known must not be shown as a free one.
  if (price === null || price < 0) throw new BrokenWireError('price is no amount');
  return {
    id: requiredText(wire.passId, 'passId'),
    name: requiredText(wire.passName, 'passName'),
    description: textOf(wire.description),
    price,
    currency: textOf(wire.currency),
    currencySymbol: textOf(wire.currencySymbol),
    left: amountOf(wire.numberOfPassesLeft) ?? 0,
    sessions: namedRefsFromWire(wire.sessions),
  };
}
