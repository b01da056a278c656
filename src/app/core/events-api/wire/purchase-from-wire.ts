import type { PaymentWire } from '../../../../../contract/payment.ts';
import type { Purchase } from '../models/purchase';
import { BrokenWireError, numberOf, requiredText } from './checked';
import { requiredInstant } from './instant-of';

export function purchaseFromWire(wire: PaymentWire): Purchase {
  const amount = numberOf(wire.amount);
  if (amount === null) throw new BrokenWireError('amount is no amount');
  return {
    id: requiredText(wire.purchaseId, 'purchaseId'),
    state: stateOf(wire.state),
    amount,
    currency: requiredText(wire.currency, 'currency'),
    until: requiredInstant(wire.expiresAt, null, 'UTC', 'expiresAt'),
  };
}

function stateOf(state: PaymentWire['state']): Purchase['state'] {
  const known: readonly string[] = ['open', 'paid', 'expired', 'cancelled'];
  if (!known.includes(state)) throw new BrokenWireError('state is not known');
  return state;
}
