const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether it is a code of ISO 4217. */
export const isCurrency = (code: string): boolean => currencies.has(code);

/** Decimals of a currency: 2 for EUR, 0 for JPY, 3 for BHD. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** 12.5 EUR → 1250. Meant for prices that `hasTooManyDecimals` does not complain of. */
export const toMinorUnits = (price: number, currency: string): number => Math.round(price * 10 ** decimalsOf(currency));

export const fromMinorUnits = (minor: number, currency: string): number => minor / 10 ** decimalsOf(currency);

export const hasTooManyDecimals = (price: number, currency: string): boolean =>
  Number(price.toFixed(decimalsOf(currency))) !== price;
