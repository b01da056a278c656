import type { CalendarEvent } from '../model/calendar-link';
import { calendarLinks } from './calendar-links';

const event = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  name: 'Longitude 2026',
  when: { start: Date.UTC(2026, 5, 10, 8), end: Date.UTC(2026, 5, 12, 17, 30), zone: 'Europe/Lisbon' },
  place: 'Doca Norte, Cais 7, Lisbon',
  address: 'https://events.example/events/longitude-2026',
  ...overrides,
});
const links = (overrides: Partial<CalendarEvent> = {}) => calendarLinks(event(overrides)).map(({ address }) => new URL(address));
const parameter = (name: string, address: URL | undefined) => address?.searchParams.get(name);

describe('Links to calendars on the web', () => {
  it('go to the pages of Google, Outlook and Office 365 that add an event', () => {
    expect(links().map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://calendar.google.com/calendar/render',
      'https://outlook.live.com/calendar/0/deeplink/compose',
      'https://outlook.office.com/calendar/0/deeplink/compose',
    ]);
  });

  it('say the times in UTC, and to Google the zone of the event', () => {
    const [google, outlook] = links();
    expect(parameter('dates', google)).toBe('20260610T080000Z/20260612T173000Z');
    expect(parameter('ctz', google)).toBe('Europe/Lisbon');
    expect([parameter('startdt', outlook), parameter('enddt', outlook)]).toEqual([
      '2026-06-10T08:00:00Z',
      '2026-06-12T17:30:00Z',
    ]);
  });

  it('carry names in any script and with any sign, whole', () => {
    const name = 'Café & Musik + 100 % #1: 海の日 / العرب';
    const [google, outlook, office] = links({ name });
    expect([parameter('text', google), parameter('subject', outlook), parameter('subject', office)]).toEqual([name, name, name]);
  });

  it('write a blank as Outlook reads it', () => {
    expect(calendarLinks(event()).filter(({ address }) => address.includes('+'))).toEqual([]);
  });

  it('say nothing of a place that is not known', () => {
    expect(links({ place: null }).map((address) => address.searchParams.has('location'))).toEqual([false, false, false]);
  });
});
