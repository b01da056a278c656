import { formatMoney } from './money';

const euro = (amount: number) => ({ amount, currency: 'EUR', currencySymbol: '€' });

describe('formatMoney', () => {
  it('writes an amount as the language does', () => {
    expect(formatMoney(euro(390), 'en')).toBe('€390.00');
    expect(formatMoney(euro(1390.5), 'de')).toBe('1.390,50\u00a0€');
  });

  it('writes an amount in each language of the portal', () => {
    const written = ['en', 'de', 'fr', 'es', 'ja'].map((language) => formatMoney(euro(1390.5), language));
    expect(written.map((text) => text.replace(/\s/g, ' '))).toEqual([
      '€1,390.50',
      '1.390,50 €',
      '1 390,50 €',
      '1390,50 €',
      '€1,390.50',
    ]);
  });

  it('keeps a sign with letters in one piece among Arabic ones', () => {
    const dollars = { amount: 690, currency: 'CAD', currencySymbol: '$' };
    expect(formatMoney(dollars, 'ar', 'round')).toContain('\u2068CA$\u2069');
    expect(formatMoney(euro(690), 'ar', 'round')).not.toContain('\u2068');
  });

  it('leaves the decimals of a whole amount out where asked', () => {
    expect(formatMoney(euro(390), 'en', 'round')).toBe('€390');
    expect(formatMoney(euro(12.5), 'en', 'round')).toBe('€12.50');
  });

  it('gives each currency its own decimals', () => {
    expect(formatMoney({ amount: 1200, currency: 'JPY', currencySymbol: '¥' }, 'ja')).toMatch(/^[\u00a5\uffe5]1,200$/);
  });

  it('prints the sign alone where no code is known', () => {
    expect(formatMoney({ amount: 12.5, currency: null, currencySymbol: '€' }, 'en')).toBe('€12.50');
    expect(formatMoney({ amount: 12, currency: 'euro', currencySymbol: '€' }, 'en', 'round')).toBe('€12');
  });
});
