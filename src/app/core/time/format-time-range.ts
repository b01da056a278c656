import type { ZonedRange } from '../events-api/models/zoned-range';
import { dayAndTime } from './day-and-time';
import { dayKey } from './day-key';
import { formatDay } from './format-day';
import { formatter } from './formatter';
import type { TimeFormatOptions, ZonedFormatOptions } from './time-format-options';
import { zoneOffset } from './zone-offset';
import { zoneShortName } from './zone-short-name';

const A_DAY = 86_400_000;

/** "09:00", or "9:00 AM" where people count to twelve. */
export function formatTime(instant: number, { locale, zone }: ZonedFormatOptions): string {
  return timeFormatter(locale, zone).format(instant);
}

/**
 * "09:00–09:45"; one time for a range without length. Past midnight it is still two times ("21:30–00:30", see
 * `endsOnLaterDay`), from a day's length on the days are named: "Mon 10 Aug, 09:00 – Wed 12 Aug, 17:00". In the night when the clocks
 * change each time names its own: "02:30 CEST – 02:30 CET" is an hour.
 */
export function formatTimeRange(range: ZonedRange, options: TimeFormatOptions): string {
  const { locale } = options;
  const zone = options.viewerZone ?? range.zone;
  if (range.end === range.start) return formatTime(range.start, { locale, zone });
  if (range.end - range.start >= A_DAY) return formatLongRange(range, { locale, zone });
  const format = timeFormatter(locale, zone);
  const times = [range.start, range.end].map((instant) => format.format(instant));
  if (spansClockChange(range, zone)) {
    const names = [range.start, range.end].map((instant) => zoneShortName(instant, { locale, zone }));
    return times.map((time, index) => `${time} ${names[index] ?? ''}`).join(' – ');
  }
  if (!countsToTwelve(format)) return times.join('–');
  // Where the date changes, at midnight sharp too, `formatRange` would name both dates.
  const isOneDate = dayKey(range.start, zone) === dayKey(range.end, zone);
  return isOneDate ? format.formatRange(range.start, range.end) : times.join(' – ');
}

/** The clocks of the zone are changed between start and end, which are less than a day apart. */
export function spansClockChange({ start, end }: ZonedRange, zone: string): boolean {
  return end - start < A_DAY && zoneOffset(start, zone) !== zoneOffset(end, zone);
}

/** The last moment lies on a later date than the first; midnight sharp still belongs to the day that ends. */
export function endsOnLaterDay(range: ZonedRange, zone: string = range.zone): boolean {
  return range.end > range.start && dayKey(range.end - 1, zone) !== dayKey(range.start, zone);
}

function formatLongRange({ start, end }: ZonedRange, options: ZonedFormatOptions): string {
  const write = (instant: number) =>
    dayAndTime(formatDay(instant, options, 'short'), formatTime(instant, options), options.locale);
  return `${write(start)} – ${write(end)}`;
}

/** Hours to 24 stand in two digits, so that they line up; those to twelve as people write them. */
function timeFormatter(locale: string, timeZone: string): Intl.DateTimeFormat {
  const format = formatter(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  return countsToTwelve(format) ? formatter(locale, { hour: 'numeric', minute: '2-digit', timeZone }) : format;
}

function countsToTwelve(format: Intl.DateTimeFormat): boolean {
  return format.resolvedOptions().hour12 === true;
}
