import ICAL from 'ical.js';

import { calendarFile, type CalendarItem } from './calendar-file';

const NOW = Date.UTC(2026, 10, 24, 12);

const item = (wanted: Partial<CalendarItem> = {}): CalendarItem => ({
  uid: 's-1@api.example',
  start: Date.UTC(2027, 0, 23, 8, 30),
  end: Date.UTC(2027, 0, 23, 9),
  title: 'Silt',
  place: 'Hall',
  description: null,
  address: 'https://portal.example/events/harbour-days/agenda/s-1',
  ...wanted,
});

/** What a calendar reads. */
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

describe('calendarFile', () => {
  it('is read by a calendar as what it says', () => {
    const [event, ...others] = read(calendarFile([item({ description: 'Ana Gomes' })], NOW));

    expect(others).toEqual([]);
    expect([event?.uid, event?.summary, event?.location, event?.description]).toEqual([
      's-1@api.example',
      'Silt',
      'Hall',
      'Ana Gomes',
    ]);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2027-01-23T08:30:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2027-01-23T09:00:00.000Z');
  });

  it('keeps commas, semicolons, backslashes, line breaks and every script', () => {
    const title = 'C:\\temp; or, 開源人年會 🎉\nمرحبا'.repeat(9);

    expect(read(calendarFile([item({ title })], NOW))[0]?.summary).toBe(title);
  });

  it('has no line of more than 75 octets, and ends each as the standard says', () => {
    const file = calendarFile([item({ title: '開源人年會與黑客松'.repeat(20), place: '🎪'.repeat(40) })], NOW);
    const lines = file.split('\r\n');

    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('leaves out control characters', () => {
    expect(read(calendarFile([item({ title: 'Si\u0000l\u0007t' })], NOW))[0]?.summary).toBe('Silt');
  });

  it('gives no end to what takes no time', () => {
    const { start } = item();

    expect(calendarFile([item({ end: start })], NOW)).not.toContain('DTEND');
  });

  it('counts up, so that a later file changes what a calendar has', () => {
    const sequence = (now: number) => read(calendarFile([item()], now))[0]?.sequence ?? 0;

    expect(sequence(NOW + 1000)).toBe(sequence(NOW) + 1);
    expect(sequence(NOW)).toBeLessThan(2 ** 31);
  });
});
