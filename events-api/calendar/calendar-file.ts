import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { calendarSequence } from '../../contract/calendar-sequence.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { findCalendarZone, isReadableInZone } from './calendar-zone.ts';
import { isHtml, plainText } from './plain-text.ts';

const PRODUCT = { company: 'Events API', product: 'Calendar' };

/** Everything but tab and line feed that RFC 5545 3.1 keeps out of a text. */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** An iCalendar file (RFC 5545), lines folded and ended as it says. */
export function calendarFile(entries: readonly CalendarEntry[]): string {
  const calendar = new ICalCalendar({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH });
  calendar.timezone({ name: null, generator: (zone) => findCalendarZone(zone)?.definition ?? null });
  for (const entry of entries) addEntry(calendar, entry);
  return calendar.toString();
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry): void {
  const changed = new Date(entry.changedAt);
  calendar.createEvent({
    id: entry.uid,
    sequence: calendarSequence(changed.getTime()),
    stamp: changed,
    lastModified: changed,
    ...timesOf(entry),
    summary: clean(entry.summary),
    location: entry.location === null ? null : clean(entry.location),
    description: descriptionOf(entry.content),
    url: entry.url && uriOf(entry.url),
    status: ICalEventStatus[entry.status],
    // As Dynamics writes it.
    priority: 3,
  });
}

/** In the zone of the event, so that a calendar shows it and follows it; in UTC where that could be misread. */
function timesOf({ startsAt, endsAt, timeZone }: CalendarEntry) {
  const zone = findCalendarZone(timeZone);
  const isReadable = zone !== undefined && [startsAt, endsAt].every((instant) => isReadableInZone(instant, zone.name));
  const at = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(isReadable ? zone.name : 'UTC');
  return { start: at(startsAt), end: at(endsAt), timezone: isReadable ? zone.name : null };
}

function descriptionOf(content: string | null): { plain: string; html?: string } | null {
  if (content === null) return null;
  return { plain: clean(plainText(content)), ...(isHtml(content) && { html: clean(content) }) };
}

/** The library takes a URL for a text and puts backslashes before what is none in an address. */
function uriOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

const clean = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL_CHARACTERS, '');
