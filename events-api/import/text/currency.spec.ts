import { Report } from '../report.ts';
import { currencyOf } from './currency.ts';

describe('Currencies', () => {
  it('are found from signs and codes', () => {
    const report = new Report();
    expect(['€', '£', 'zł', 'Kč', 'eur', 'CHF', 'R$'].map((sign) => currencyOf(sign, report))).toEqual([
      'EUR',
      'GBP',
      'PLN',
      'CZK',
      'EUR',
      'CHF',
      'BRL',
    ]);
    expect(report.notes).toEqual([]);
  });

  it('that several countries write alike are taken for one, and that is said', () => {
    const report = new Report();
    expect(currencyOf('$', report)).toBe('USD');
    expect(report.notes).toEqual(['Prices in “$” are taken for USD.']);
  });

  it('are not guessed', () => {
    for (const text of ['', 'kr', 'XQX', 'euros']) expect(currencyOf(text, new Report())).withContext(text).toBeUndefined();
  });
});
