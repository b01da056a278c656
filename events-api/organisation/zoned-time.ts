import { Temporal } from 'temporal-polyfill';

/**
 * Between the clock on the wall and the instant. A wall time is written as `WallTimeSchema` says: `2026-01-31T09:30`, seconds optional,
 * an offset only to choose between two equal readings. Everything here throws a RangeError for a time that is not on the calendar.
 */

/**
 * The instant at which the clock in `timeZone` shows `wallTime`. A time that the clock skips is moved on by the length of the gap, of a
 * time that it shows twice the first is meant unless an offset says otherwise (RFC 5545 3.3.5, Temporal's `compatible`).
 * Throws a RangeError when the offset is none that the zone has at this time.
 */
export function instantOf(wallTime: string, timeZone: string): Date {
  const options = { disambiguation: 'compatible', offset: 'reject' } as const;
  return new Date(Temporal.ZonedDateTime.from(`${wallTime}[${timeZone}]`, options).epochMilliseconds);
}

/** What the clock in `timeZone` shows at `instant`: to the minute, or to the second where there are any. */
export function wallTimeOf(instant: Date, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return writeWallTime(zoned.toPlainDateTime()) + (isShownTwice(zoned) ? zoned.offset : '');
}

/** A wall time as many days later (earlier when negative), the clock unchanged. Of two equal readings it stays the same one. */
export function addDays(wallTime: string, days: number, timeZone: string): string {
  const { clock, offset } = splitOffset(wallTime);
  const moved = Temporal.PlainDateTime.from(clock).add({ days });
  const isSecondReading = offset !== '' && instantOf(wallTime, timeZone) > instantOf(clock, timeZone);
  const zoned = moved.toZonedDateTime(timeZone, { disambiguation: isSecondReading ? 'later' : 'earlier' });
  return writeWallTime(moved) + (offset !== '' && isShownTwice(zoned) ? zoned.offset : '');
}

/** Days from one calendar date to another (`2026-01-31`; the time of a wall time is left aside); negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from.slice(0, 10)).until(Temporal.PlainDate.from(to.slice(0, 10)), { largestUnit: 'day' }).days;
}

/** The IANA name in its own spelling (`europe/brussels` → `Europe/Brussels`); undefined for anything else, bare offsets included. */
export function findTimeZone(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

function isShownTwice(zoned: Temporal.ZonedDateTime): boolean {
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    zoned.toPlainDateTime().toZonedDateTime(zoned.timeZoneId, { disambiguation }),
  );
  return first?.epochMilliseconds !== second?.epochMilliseconds;
}

function writeWallTime(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
}

function splitOffset(wallTime: string): { clock: string; offset: string } {
  const [, clock = wallTime, offset = ''] = /^(.+?)([+-]\d{2}:\d{2})?$/.exec(wallTime) ?? [];
  return { clock, offset };
}
