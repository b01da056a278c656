import type { ZonedRange } from '../events-api/models/zoned-range';
import { dayAndTime } from './day-and-time';
import { formatDateRange } from './format-date-range';
import { formatDay } from './format-day';
import { endsOnLaterDay, formatTimeRange } from './format-time-range';
import type { TimeFormatOptions } from './time-format-options';

/** Up to this length what ends after midnight is an evening, not two days. */
const AN_EVENING = 16 * 3_600_000;

/**
 * When something is, every part written once: "10 Aug 2026, 09:00–18:00" for a day or an evening, "10–12 Aug 2026" for
 * several days.
 */
export function formatRange(range: ZonedRange, options: TimeFormatOptions): string {
  const zone = options.viewerZone ?? range.zone;
  if (isSeveralDays(range, zone)) return formatDateRange(range, options);
  const { locale } = options;
  return dayAndTime(formatDay(range.start, { locale, zone }, 'date'), formatTimeRange(range, options), locale);
}

export function isSeveralDays(range: ZonedRange, zone: string = range.zone): boolean {
  return endsOnLaterDay(range, zone) && range.end - range.start > AN_EVENING;
}
