import { findClockTime, findDate, findScheduleTime, nextDay } from './date-time.ts';

const clockOf = (text: string) => findScheduleTime(text)?.clock;

describe('Times in schedules', () => {
  it('have a clock and, where the file says it, an offset', () => {
    expect(findScheduleTime('2031-01-31T09:30:00+01:00')).toEqual({ clock: '2031-01-31T09:30:00', offset: '+01:00' });
    expect(findScheduleTime('2031-01-31T09:30')).toEqual({ clock: '2031-01-31T09:30:00', offset: undefined });
    expect(findScheduleTime('2031-01-31 09:30:00.000Z')).toEqual({ clock: '2031-01-31T09:30:00', offset: '+00:00' });
    expect(findScheduleTime('2031-01-31T09:30:00-0800')?.offset).toBe('-08:00');
  });

  it('are not read where there is no such day or hour', () => {
    for (const text of [
      '2031-02-29T09:00',
      '2031-13-01T09:00',
      '2031-01-01T25:00',
      '2031-01-01',
      'tomorrow',
      '',
      '12031-01-01T09:00',
      '9999-12-31T23:59',
      '2031-01-01T09:00+99:00',
    ]) {
      expect(clockOf(text)).withContext(text).toBeUndefined();
    }
  });

  it('are read from a clock time on a day', () => {
    expect(findClockTime('2031-03-01', '9:05')?.clock).toBe('2031-03-01T09:05:00');
    expect(findClockTime('2031-03-01', '12:15 AM')?.clock).toBe('2031-03-01T00:15:00');
    expect(findClockTime('2031-03-01', '1:00 pm')?.clock).toBe('2031-03-01T13:00:00');
    expect(findClockTime('2031-02-28', '24:00')?.clock).toBe('2031-03-01T00:00:00');
    for (const text of ['', '9', '25:00', '09:61', 'noon'])
      expect(findClockTime('2031-03-01', text)).withContext(text).toBeUndefined();
  });

  it('go on to the next day over the end of a month', () => {
    expect(nextDay({ clock: '2031-02-28T23:00:00', offset: undefined }).clock).toBe('2031-03-01T23:00:00');
  });

  it('have a date', () => {
    expect(findDate('2031-10-31T00:00:00')).toBe('2031-10-31');
    expect(findDate('2031-02-30')).toBeUndefined();
    expect(findDate(null)).toBeUndefined();
  });
});
