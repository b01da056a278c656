import { findDurationMinutes } from './duration.ts';

const HOURS = 60;

describe('Durations', () => {
  it('are hours and minutes in two parts', () => {
    expect(findDurationMinutes('0:30')).toBe(30);
    expect(findDurationMinutes('01:30')).toBe(90);
    expect(findDurationMinutes('48:00')).toBe(48 * HOURS);
  });

  it('are days, hours and minutes in three parts that begin with one digit', () => {
    expect(findDurationMinutes('2:06:00')).toBe(54 * HOURS);
    expect(findDurationMinutes('1:12:00')).toBe(36 * HOURS);
  });

  it('are hours, minutes and seconds in three parts that begin with two digits or zero', () => {
    expect(findDurationMinutes('01:30:00')).toBe(90);
    expect(findDurationMinutes('00:20:00')).toBe(20);
    expect(findDurationMinutes('0:45:00')).toBe(45);
    expect(findDurationMinutes('1:45:00')).toBe(105);
  });

  it('may be written as ISO 8601 says', () => {
    expect(findDurationMinutes('PT45M')).toBe(45);
    expect(findDurationMinutes('P1DT2H')).toBe(26 * HOURS);
  });

  it('are nothing else', () => {
    for (const text of ['', 'P', 'PT', '45', '1h', '1:2', '-0:30', 'PT-5M'])
      expect(findDurationMinutes(text)).withContext(text).toBeUndefined();
  });
});
