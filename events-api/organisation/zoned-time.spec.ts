import { addDays, daysBetween, findTimeZone, instantOf, wallTimeOf } from './zoned-time.ts';

const BRUSSELS = 'Europe/Brussels';
const utc = (wallTime: string, timeZone: string) => instantOf(wallTime, timeZone).toISOString();

describe('Zoned time', () => {
  it('reads the same clock as another instant in winter and in summer', () => {
    expect(utc('2026-01-31T09:30', BRUSSELS)).toBe('2026-01-31T08:30:00.000Z');
    expect(utc('2026-07-31T09:30', BRUSSELS)).toBe('2026-07-31T07:30:00.000Z');
    expect(utc('2023-07-29T09:30:15', 'Asia/Taipei')).toBe('2023-07-29T01:30:15.000Z');
  });

  it('moves a time that the clock skips on by the length of the gap', () => {
    expect(utc('2026-03-29T02:30', BRUSSELS)).toBe('2026-03-29T01:30:00.000Z');
    expect(wallTimeOf(instantOf('2026-03-29T02:30', BRUSSELS), BRUSSELS)).toBe('2026-03-29T03:30');
  });

  it('takes the first of two equal readings unless the offset names the second', () => {
    expect(utc('2026-10-25T02:30', BRUSSELS)).toBe('2026-10-25T00:30:00.000Z');
    expect(utc('2026-10-25T02:30+02:00', BRUSSELS)).toBe('2026-10-25T00:30:00.000Z');
    expect(utc('2026-10-25T02:30+01:00', BRUSSELS)).toBe('2026-10-25T01:30:00.000Z');
  });

  it('refuses an offset that the zone does not have then, and a day that does not exist', () => {
    expect(() => instantOf('2026-01-31T09:30+05:00', BRUSSELS)).toThrowError(RangeError);
    expect(() => instantOf('2026-02-30T09:30', BRUSSELS)).toThrowError(RangeError);
    expect(() => instantOf('2026-01-31T09:30', 'Europe/Nowhere')).toThrowError(RangeError);
  });

  it('writes what it reads, with an offset only where the clock shows a time twice', () => {
    for (const wallTime of ['2026-01-31T09:30', '2026-01-31T09:30:05', '2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']) {
      expect(wallTimeOf(instantOf(wallTime, BRUSSELS), BRUSSELS)).toBe(wallTime);
    }
  });

  it('adds days by the calendar, over a clock change too', () => {
    expect(addDays('2026-10-24T09:00', 2, BRUSSELS)).toBe('2026-10-26T09:00');
    expect(addDays('2026-03-01T00:00', -1, BRUSSELS)).toBe('2026-02-28T00:00');
  });

  it('drops an offset that no longer chooses anything, and computes anew one that does', () => {
    expect(addDays('2026-10-25T02:30+01:00', 1, BRUSSELS)).toBe('2026-10-26T02:30');
    expect(addDays('2026-10-25T02:30+01:00', 364, BRUSSELS)).toBe('2027-10-24T02:30');
    expect(addDays('2025-10-26T02:30+01:00', 364, BRUSSELS)).toBe('2026-10-25T02:30+01:00');
    expect(addDays('2025-10-26T02:30+02:00', 364, BRUSSELS)).toBe('2026-10-25T02:30+02:00');
  });

  it('counts days between dates and between wall times', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2026-03-01T23:00', '2026-02-28T01:00')).toBe(-1);
  });

  it('knows IANA names in any case and nothing else', () => {
    expect(findTimeZone('europe/brussels')).toBe(BRUSSELS);
    for (const name of ['+01:00', 'Mars/Olympus', 'W. Europe Standard Time', '']) expect(findTimeZone(name)).toBeUndefined();
  });
});
