import { isCurrency } from '../../organisation/currency.ts';
import type { Report } from '../report.ts';

const codeOfSign: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['r$', 'BRL'],
  ['nt$', 'TWD'],
  ['¥', 'JPY'],
  ['円', 'JPY'],
  ['元', 'CNY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
  ['ft', 'HUF'],
  ['лв', 'BGN'],
]);

/** Signs that several countries use: what is taken for them is said. */
const ambiguous = ['$', '¥'];

/** The ISO 4217 code of a currency written as a sign or a code; undefined when it is neither, or a sign such as `kr` of several. */
export function currencyOf(text: string, report: Report): string | undefined {
  const sign = text.trim().replace(/\.$/, '');
  const code = codeOfSign.get(sign.toLowerCase());
  if (code !== undefined && ambiguous.includes(sign)) report.note(`Prices in “${sign}” are taken for ${code}.`);
  if (code !== undefined) return code;
  return /^[a-z]{3}$/i.test(sign) && isCurrency(sign.toUpperCase()) ? sign.toUpperCase() : undefined;
}
