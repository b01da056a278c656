import type { PortalEvent } from '../../../core/events-api/models/event';
import { formatMoney } from '../../../shared/util/money';

/** A translation key, and the price that goes into it. */
export interface PriceWords {
  readonly key: 'event.free' | 'event.from';
  readonly price: string;
}

/** What an event costs, "from" its cheapest pass; undefined where nobody said. */
export function priceWords(event: PortalEvent, language: string): PriceWords | undefined {
  const { fromPrice, currency } = event;
  if (fromPrice === null) return undefined;
  if (fromPrice === 0) return { key: 'event.free', price: '' };
  return { key: 'event.from', price: formatMoney({ amount: fromPrice, currency, currencySymbol: null }, language, 'round') };
}
