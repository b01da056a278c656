import { aSession, at, ZONE } from '../model/testing/session-builders';
import { chooseDay, type DayWishes } from './choose-day';
import { splitDays } from './split-days';

describe('chooseDay', () => {
  const days = splitDays([
    aSession({ id: 'friday', from: '2027-01-22T10:00' }),
    aSession({ id: 'evening', from: '2027-01-23T22:00', minutes: 240 }),
    aSession({ id: 'sunday', from: '2027-01-24T10:00' }),
  ]);
  const chosen = (wishes: Partial<DayWishes>): string | undefined =>
    chooseDay(days, { asked: null, openSession: null, now: at('2026-12-01T10:00'), zone: ZONE, ...wishes })?.key;

  it('is the day of the address', () => {
    expect(chosen({ asked: '2027-01-24', openSession: 'friday' })).toBe('2027-01-24');
  });

  it('is the day of the open session, when the address names none or a wrong one', () => {
    expect(chosen({ openSession: 'evening' })).toBe('2027-01-23');
    expect(chosen({ asked: '2001-01-01', openSession: 'evening' })).toBe('2027-01-23');
  });

  it('is today, and after midnight the evening that goes on', () => {
    expect(chosen({ now: at('2027-01-23T09:00') })).toBe('2027-01-23');
    expect(chosen({ now: at('2027-01-24T01:00') })).toBe('2027-01-23');
    expect(chosen({ now: at('2027-01-24T03:00') })).toBe('2027-01-24');
  });

  it('is the first day before and after the event', () => {
    expect(chosen({})).toBe('2027-01-22');
    expect(chosen({ now: at('2027-02-01T10:00') })).toBe('2027-01-22');
  });

  it('is none where there are none', () => {
    expect(chooseDay([], { asked: null, openSession: null, now: 0, zone: ZONE })).toBeUndefined();
  });
});
