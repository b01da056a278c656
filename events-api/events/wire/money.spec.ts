import { currencySymbol, majorUnits } from './money.ts';

describe('money', () => {
  it('is written in major units with the decimals of its currency', () => {
    expect(majorUnits(12_050, 'EUR')).toBe(120.5);
    expect(majorUnits(5_000, 'JPY')).toBe(5000);
    expect(majorUnits(1_234, 'KWD')).toBe(1.234);
    expect(majorUnits(0, 'USD')).toBe(0);
    expect(majorUnits(29, 'EUR')).toBe(0.29);
  });

  it('has the sign of its currency, or its code', () => {
    expect(['EUR', 'USD', 'GBP', 'JPY', 'CHF'].map(currencySymbol)).toEqual(['€', '$', '£', '¥', 'CHF']);
  });
});
