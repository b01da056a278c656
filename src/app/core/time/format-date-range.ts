import type { ZonedRange } from '../events-api/models/zoned-range';
import { formatter } from './formatter';
import type { TimeFormatOptions } from './time-format-options';
import { wallClockOf } from './zone-offset';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric' };
const DAY_AND_MONTH: Intl.DateTimeFormatOptions = { ...DAY, month: 'short' };
const DATE: Intl.DateTimeFormatOptions = { ...DAY_AND_MONTH, year: 'numeric' };

/**
 * The dates only, every part written once: "10–12 Aug 2026", "30 Aug – 2 Sept 2026". An end at midnight sharp belongs to
 * the day before.
 */
export function formatDateRange(range: ZonedRange, options: TimeFormatOptions): string {
  const zone = options.viewerZone ?? range.zone;
  const last = range.end > range.start ? range.end - 1 : range.end;
  const parts = formatter(options.locale, { ...DATE, timeZone: zone }).formatRangeToParts(range.start, last);
  const repeats = parts.some((part) => part.source === 'startRange' && part.type === 'year');
  if (repeats && isSameYear(range.start, last, zone)) return writtenOnce(range.start, last, options.locale, zone);
  const isDayOnly = parts.filter((part) => part.source === 'startRange').length === 1;
  return parts.map((part) => (isDayOnly && part.value.trim() === '–' ? '–' : part.value)).join('');
}

/** For languages whose ranges repeat the whole date (Japanese, Chinese): 2026年8月10日～12日. */
function writtenOnce(start: number, last: number, locale: string, zone: string): string {
  const end = wallClockOf(start, zone).month === wallClockOf(last, zone).month ? DAY : DAY_AND_MONTH;
  const dash = locale.startsWith('ja') ? '～' : '–';
  return (
    formatter(locale, { ...DATE, timeZone: zone }).format(start) +
    dash +
    formatter(locale, { ...end, timeZone: zone }).format(last)
  );
}

function isSameYear(start: number, last: number, zone: string): boolean {
  return wallClockOf(start, zone).year === wallClockOf(last, zone).year;
}
