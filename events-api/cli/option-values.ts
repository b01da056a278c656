import { InvalidArgumentError } from 'commander';
import { daysBetween, findTimeZone } from '../organisation/zoned-time.ts';

/** A day of the calendar, `2027-01-30`. */
export function dayOption(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isDay(value)) throw new InvalidArgumentError('A day looks like 2027-01-30.');
  return value;
}

/** The IANA name of a time zone in its own spelling. */
export function zoneOption(value: string): string {
  const zone = findTimeZone(value);
  if (zone === undefined) throw new InvalidArgumentError('A time zone looks like Europe/Brussels.');
  return zone;
}

function isDay(value: string): boolean {
  try {
    return daysBetween(value, value) === 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
