/** An amount in minor units (cents) in the major units that people read; the number of decimals is the currency's own. */
export function majorUnits(minor: number, currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return Number((minor / 10 ** maximumFractionDigits).toFixed(maximumFractionDigits));
}

/** `€` for EUR; the code itself where the currency has no sign. */
export function currencySymbol(currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
