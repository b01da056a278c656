import type { Cart } from '../../../core/cart/cart';
import type { Pass } from '../../../core/events-api/models/pass';
import type { SessionSummary } from '../../../core/events-api/models/session';
import { formatRange } from '../../../core/time/format-range';
import { formatMoney } from '../../../shared/util/money';
import type { CartLine } from '../model/cart-line';

interface Offer {
  readonly passes: readonly Pass[];
  readonly sessions: readonly SessionSummary[];
  /** How many people one registration may have. */
  readonly mostInAll: number;
}

/** What is in the cart and still on offer, by the order of the offer. */
export function cartLines(cart: Cart, { passes, sessions, mostInAll }: Offer, language: string): CartLine[] {
  const quantities = new Map(cart.passes.map(({ passId, quantity }) => [passId, quantity]));
  const wanted = [...quantities.values()].reduce((sum, quantity) => sum + quantity, 0);
  const ofPass = ({ id, name, price, currency, currencySymbol, left }: Pass): CartLine[] => {
    const quantity = quantities.get(id) ?? 0;
    if (quantity === 0) return [];
    const most = Math.max(quantity, Math.min(left, quantity + mostInAll - wanted));
    return [
      {
        kind: 'pass',
        id,
        name,
        quantity,
        most,
        note: formatMoney({ amount: price * quantity, currency, currencySymbol }, language),
      },
    ];
  };
  const chosen = new Set(cart.sessionIds);
  const ofSession = ({ id, name, when }: SessionSummary): CartLine[] =>
    chosen.has(id) ? [{ kind: 'session', id, name, quantity: 1, most: 1, note: formatRange(when, { locale: language }) }] : [];
  return [...passes.flatMap(ofPass), ...sessions.flatMap(ofSession)];
}

/** What all chosen passes cost together; null where none has a price. */
export function cartTotal(cart: Cart, passes: readonly Pass[], language: string): string | null {
  const chosen = cart.passes.flatMap(({ passId, quantity }) => {
    const pass = passes.find(({ id }) => id === passId);
    return pass ? [{ pass, quantity }] : [];
  });
  const [first] = chosen;
  if (!first) return null;
  const amount = chosen.reduce((sum, { pass, quantity }) => sum + pass.price * quantity, 0);
  const { currency, currencySymbol } = first.pass;
  return formatMoney({ amount, currency, currencySymbol }, language);
}
