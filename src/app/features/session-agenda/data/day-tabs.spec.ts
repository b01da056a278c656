import { aSession, ZONE } from '../model/testing/session-builders';
import { dayNames, dayTabs } from './day-tabs';
import { splitDays } from './split-days';

describe('dayTabs', () => {
  const days = splitDays([
    aSession({ from: '2027-01-23T10:00', name: 'Silt' }),
    aSession({ from: '2027-01-23T23:30', name: 'Salt' }),
    aSession({ from: '2027-01-24T10:00', name: 'Tide' }),
  ]);
  const context = { zone: ZONE, locale: 'en', hrefOf: (day: string) => `?day=${day}` };

  it('names each day and counts its sessions', () => {
    expect(dayTabs(days, dayNames(days, context), () => true)[0]).toEqual({
      key: '2027-01-23',
      href: '?day=2027-01-23',
      numeral: '23',
      weekday: 'Saturday',
      date: '23 Jan 2027',
      spoken: 'Saturday, 23 January 2027',
      count: 2,
    });
  });

  it('counts what passes the filters only', () => {
    expect(dayTabs(days, dayNames(days, context), ({ name }) => name !== 'Salt').map(({ count }) => count)).toEqual([1, 1]);
  });

  it('writes the numeral as the language does', () => {
    expect(dayNames(days, { ...context, locale: 'ar-EG' })[0]?.numeral).toBe('٢٣');
  });
});
