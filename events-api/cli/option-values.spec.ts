import { InvalidArgumentError } from 'commander';
import { dayOption, zoneOption } from './option-values.ts';

describe('Values of options', () => {
  it('take a day of the calendar', () => {
    expect(dayOption('2028-02-29')).toBe('2028-02-29');
    for (const value of ['soon', '2027-02-29', '2027-1-5', '2027-01-05T10:00']) {
      expect(() => dayOption(value)).toThrowError(InvalidArgumentError);
    }
  });

  it('take a time zone, however its capitals are', () => {
    expect(zoneOption('asia/taipei')).toBe('Asia/Taipei');
    for (const value of ['Brussels', '+02:00', '']) expect(() => zoneOption(value)).toThrowError(InvalidArgumentError);
  });
});
