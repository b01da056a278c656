import type { Pass } from '../../../core/events-api/models/pass';
import type { SessionSummary } from '../../../core/events-api/models/session';
import { formatRange } from '../../../core/time/format-range';
import type { Order, OrderLine } from '../model/order';

/** What the chosen passes and sessions come to. Passes of one event share a currency (the server refuses others). */
export function orderOf(
  passes: readonly Pass[],
  passIds: readonly string[],
  sessions: readonly SessionSummary[],
  language: string,
): Order {
  const lines = passes.flatMap((pass): OrderLine[] => {
    const quantity = passIds.filter((id) => id === pass.id).length;
    const { id, name, currency, currencySymbol } = pass;
    return quantity === 0 ? [] : [{ id, name, quantity, price: { amount: pass.price * quantity, currency, currencySymbol } }];
  });
  const [first] = lines;
  return {
    lines,
    sessions: sessions.map(({ id, name, when }) => ({ id, name, when: formatRange(when, { locale: language }) })),
    total: first ? { ...first.price, amount: lines.reduce((sum, { price }) => sum + price.amount, 0) } : null,
  };
}
