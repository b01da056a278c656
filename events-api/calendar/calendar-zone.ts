import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';

/** A zone as calendars know it: the name in its current spelling, and the VTIMEZONE that defines it. */
export interface CalendarZone {
  readonly name: string;
  readonly definition: string;
}

/** Undefined for a zone that the table of calendars does not hold. */
export function findCalendarZone(timeZone: string): CalendarZone | undefined {
  const [definition, parameter] = tzlib_get_ical_block(timeZone);
  const name = parameter?.startsWith('TZID=') ? parameter.slice('TZID='.length) : undefined;
  return definition && name ? { name, definition } : undefined;
}

/**
 * Whether a wall clock of the zone says an instant so that every calendar reads it back right. It does not where the rules of the
 * VTIMEZONE, which are those of today, are not those of that time, nor the second time a clock change shows an hour (RFC 5545 3.3.5
 * has the first meant). Such times are written in UTC.
 */
export function isReadableInZone(instant: string, timeZone: string): boolean {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const clock = zoned.toPlainDateTime();
  const first = clock.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (first.epochMilliseconds !== zoned.epochMilliseconds) return false;
  const offset = tzlib_get_offset(timeZone, clock.toPlainDate().toString(), clock.toString().slice(11, 16));
  return offset === zoned.offset.replace(':', '');
}
