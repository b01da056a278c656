/** What something costs: major units, with the ISO 4217 code or, from back ends that send none, the sign alone. */
export interface Money {
  readonly amount: number;
  readonly currency: string | null;
  readonly currencySymbol: string | null;
}

/**
 * An amount as the language writes it: `€390`, `390 €`, `¥1,200`. Whole amounts carry no decimals where `round` says so, for lists
 * and titles; sums always carry them.
 *
 * @param language BCP 47 tag
 */
export function formatMoney(money: Money, language: string, style: 'round' | 'exact' = 'exact'): string {
  const isWhole = style === 'round' && Number.isInteger(money.amount);
  const decimals: Intl.NumberFormatOptions = isWhole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  if (money.currency !== null && isKnownCurrency(money.currency)) {
    const written = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: money.currency,
      currencyDisplay: 'narrowSymbol',
      ...decimals,
    }).format(money.amount);
    // In Arabic a sign with letters, `CA$`, would be turned around by the letters before it.
    return written.replace(/(?<=\u200f.*)[A-Z]+\p{Sc}/u, '\u2068$&\u2069');
  }
  const number = new Intl.NumberFormat(language, isWhole ? decimals : { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${money.currencySymbol ?? ''}${number.format(money.amount)}`;
}

/** `Intl` throws on a code that is not three letters. */
function isKnownCurrency(currency: string): boolean {
  return /^[A-Za-z]{3}$/.test(currency);
}
