import type { CalendarEvent, CalendarLink } from '../model/calendar-link';

/** An instant as Google and RFC 5545 write it, in UTC: "20260610T080000Z". */
const compact = (instant: number): string => iso(instant).replaceAll(/[-:]/g, '');

/** An instant as Outlook reads it, in UTC: "2026-06-10T08:00:00Z". */
const iso = (instant: number): string => new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');

/**
 * Addresses at which a calendar on the web offers to add the event. They say what the event's own public page says, and nothing of
 * who attends. Times are UTC, so that no calendar has to know the event's zone; Google is told it to show the event's own clock.
 */
export function calendarLinks({ name, when, place, address }: CalendarEvent): CalendarLink[] {
  const google = addressOf('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: name,
    dates: `${compact(when.start)}/${compact(when.end)}`,
    ctz: when.zone,
    details: address,
    location: place ?? '',
  });
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: name,
    startdt: iso(when.start),
    enddt: iso(when.end),
    body: address,
    location: place ?? '',
  };
  return [
    { calendar: 'google', address: google },
    { calendar: 'outlook', address: addressOf('https://outlook.live.com/calendar/0/deeplink/compose', outlook) },
    { calendar: 'office365', address: addressOf('https://outlook.office.com/calendar/0/deeplink/compose', outlook) },
  ];
}

/** A blank is `%20`: Outlook shows a plus sign as one. */
function addressOf(page: string, parameters: Readonly<Record<string, string>>): string {
  const said = Object.entries(parameters).filter(([, value]) => value !== '');
  return `${page}?${new URLSearchParams(said).toString().replaceAll('+', '%20')}`;
}
