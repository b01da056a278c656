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
  const format = formatter(options.locale, { ...DATE, timeZone: zone });
  const parts = format.formatRangeToParts(range.start, last);
  const repeats = parts.some((part) => part.source === 'startRange' && part.type === 'year');
  if (repeats && isSameYear(range.start, last, zone)) return writtenOnce(range.start, last, options.locale, zone);
  // Over years Japanese would write 2026/12/30～2027/01/02.
  if (repeats && isInFigures(parts)) return format.format(range.start) + dashOf(options.locale) + format.format(last);
  const isDayOnly = parts.filter((part) => part.source === 'startRange').length === 1;
  return parts.map((part) => (isDayOnly && part.value.trim() === '–' ? '–' : part.value)).join('');
}

/** For languages whose ranges repeat the whole date (Japanese, Chinese): 2026年8月10日～12日. */
function writtenOnce(start: number, last: number, locale: string, zone: string): string {
  const end = wallClockOf(start, zone).month === wallClockOf(last, zone).month ? DAY : DAY_AND_MONTH;
  return (
    formatter(locale, { ...DATE, timeZone: zone }).format(start) +
    dashOf(locale) +
    formatter(locale, { ...end, timeZone: zone }).format(last)
  );
}

function dashOf(locale: string): string {
  return locale.startsWith('ja') ? '～' : '–';
}

function isInFigures(parts: readonly Intl.DateTimeRangeFormatPart[]): boolean {
  return parts.some(({ type, value }) => type === 'literal' && value === '/');
}

function isSameYear(start: number, last: number, zone: string): boolean {
  return wallClockOf(start, zone).year === wallClockOf(last, zone).year;
}
