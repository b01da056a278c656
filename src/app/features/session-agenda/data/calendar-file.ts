import { calendarSequence } from '../../../../../contract/calendar-sequence.ts';
import { calendarLine, calendarText, calendarTime } from './calendar-line';

export interface CalendarItem {
  /** The same for the same session in every file, so that a later file changes what a calendar has. */
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly place: string | null;
  readonly description: string | null;
  /** Absolute. */
  readonly address: string;
}

/**
 * An iCalendar file (RFC 5545). Times are in UTC, which every calendar shows by its own clock without knowing the event's zone.
 *
 * @param now milliseconds since 1970: when what it says was known
 */
export function calendarFile(items: readonly CalendarItem[], now: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Event portal//Agenda//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...items.flatMap((item) => linesOf(item, now)),
    'END:VCALENDAR',
  ]
    .map(calendarLine)
    .join('');
}

function linesOf({ uid, start, end, title, place, description, address }: CalendarItem, now: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${calendarSequence(now)}`,
    `DTSTAMP:${calendarTime(now)}`,
    `DTSTART:${calendarTime(start)}`,
    // An end that is no later than the start is not allowed: then there is none, and it lasts no time (3.6.1).
    ...(end > start ? [`DTEND:${calendarTime(end)}`] : []),
    `SUMMARY:${calendarText(title)}`,
    ...(place === null ? [] : [`LOCATION:${calendarText(place)}`]),
    ...(description === null ? [] : [`DESCRIPTION:${calendarText(description)}`]),
    `URL:${address}`,
    'END:VEVENT',
  ];
}
