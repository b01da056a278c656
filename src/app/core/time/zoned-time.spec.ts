import { agendaDayOf, agendaDays } from './agenda-day-of';
import { dayKey } from './day-key';
import { instantOfWallClock } from './instant-of-wall-clock';
import { isZone } from './is-zone';
import { zoneOffset } from './zone-offset';

const HOUR = 3_600_000;
const iso = (written: string, zone: string) => new Date(instantOfWallClock(written, zone)).toISOString();

describe('zoneOffset', () => {
  it('follows the clock of the zone, half and quarter hours included', () => {
    const hours = (instant: number, zone: string) => zoneOffset(instant, zone) / HOUR;
    const winter = Date.UTC(2026, 0, 15, 12);
    const summer = Date.UTC(2026, 6, 15, 12);
    expect([hours(winter, 'Europe/Brussels'), hours(summer, 'Europe/Brussels')]).toEqual([1, 2]);
    expect([hours(winter, 'America/New_York'), hours(summer, 'America/New_York')]).toEqual([-5, -4]);
    expect([hours(winter, 'Australia/Lord_Howe'), hours(summer, 'Australia/Lord_Howe')]).toEqual([11, 10.5]);
    expect(hours(winter, 'Asia/Kathmandu')).toBe(5.75);
    expect(hours(winter, 'Asia/Tokyo')).toBe(9);
    expect(hours(winter, 'Etc/UTC')).toBe(0);
  });

  it('is right before 1970 and in the middle of a second', () => {
    expect(zoneOffset(-500, 'Europe/Berlin')).toBe(HOUR);
    expect(zoneOffset(Date.UTC(2026, 0, 1) + 1, 'Europe/Berlin')).toBe(HOUR);
  });
});

describe('instantOfWallClock', () => {
  it('reads the clock of the zone on the date itself', () => {
    expect(iso('2026-01-31T09:30:00', 'Europe/Brussels')).toBe('2026-01-31T08:30:00.000Z');
    expect(iso('2026-07-31T09:30:00', 'Europe/Brussels')).toBe('2026-07-31T07:30:00.000Z');
    expect(iso('2026-07-31', 'Asia/Tokyo')).toBe('2026-07-30T15:00:00.000Z');
    expect(iso('2026-07-31T00:30', 'Pacific/Kiritimati')).toBe('2026-07-30T10:30:00.000Z');
  });

  it('moves a time that a clock change skips on by the length of the gap', () => {
    expect(iso('2026-03-29T02:30:00', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(iso('2026-03-08T02:15:00', 'America/Los_Angeles')).toBe('2026-03-08T10:15:00.000Z');
  });

  it('takes the earlier of two where a clock change repeats a time', () => {
    expect(iso('2026-10-25T02:30:00', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-11-01T01:30:00', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('is right on both sides of a clock change', () => {
    expect(iso('2026-03-29T01:59:59', 'Europe/Berlin')).toBe('2026-03-29T00:59:59.000Z');
    expect(iso('2026-03-29T03:00:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
    expect(iso('2026-10-25T03:00:00', 'Europe/Berlin')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('refuses what is no such time', () => {
    const written = ['', 'soon', '2026-13-01T00:00:00', '/Date(1502352000000)/', '2026-01-01T00:00:00Z'];
    expect(written.map((text) => instantOfWallClock(text, 'Etc/UTC')).every(Number.isNaN)).toBeTrue();
  });
});

describe('dayKey', () => {
  it('names the date in the zone, which may be another than in UTC', () => {
    const instant = Date.UTC(2026, 0, 1, 3);
    expect(dayKey(instant, 'America/New_York')).toBe('2025-12-31');
    expect(dayKey(instant, 'Asia/Tokyo')).toBe('2026-01-01');
  });
});

describe('agendaDayOf', () => {
  it('leaves the small hours with the evening before', () => {
    const day = (hour: number) => agendaDayOf(Date.UTC(2026, 7, 22, hour), 'Etc/UTC');
    expect([0, 4, 5, 23].map(day)).toEqual(['2026-08-21', '2026-08-21', '2026-08-22', '2026-08-22']);
  });
});

describe('agendaDays', () => {
  const at = (day: number, hour: number) => Date.UTC(2026, 7, day, hour);

  it('leave what is before dawn with an evening that there was', () => {
    expect(agendaDays([at(21, 20), at(22, 2)], 'Etc/UTC')(at(22, 2))).toBe('2026-08-21');
  });

  it('let an event begin before dawn', () => {
    expect(agendaDays([at(22, 4), at(22, 9)], 'Etc/UTC')(at(22, 4))).toBe('2026-08-22');
  });
});

describe('isZone', () => {
  it('knows IANA names, old ones too, and no others', () => {
    expect(['Europe/Brussels', 'Asia/Calcutta', 'UTC'].every(isZone)).toBeTrue();
    expect(['', 'Romance Standard Time', 'Mars/Olympus'].some(isZone)).toBeFalse();
  });
});
