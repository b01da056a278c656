import type { ZonedRange } from '../../../core/events-api/models/zoned-range';
import { dayKey } from '../../../core/time/day-key';
import { formatTime, formatTimeRange, spansClockChange } from '../../../core/time/format-time-range';
import { formatter } from '../../../core/time/formatter';
import { zoneShortName } from '../../../core/time/zone-short-name';
import type { Clocks } from '../model/clocks';

const A_DAY = 86_400_000;

export interface ClockTexts {
  /** By the clock that stands first. */
  readonly time: string;
  /** By the other one; null where both show the same. */
  readonly otherTime: string | null;
}

/**
 * "09:30" and "17:30". The day is named where a clock shows another one than the event's: "Fri 20:30".
 *
 * @param zone the event's IANA zone
 */
export function instantTexts(instant: number, zone: string, { locale, first, second }: Clocks): ClockTexts {
  const by = (clock: string): string => onDay(formatTime(instant, { locale, zone: clock }), instant, zone, clock, locale);
  return { time: by(first), otherTime: second === null ? null : by(second) };
}

/** "09:30–09:50" and "17:30–17:50 JST", with the day where a clock shows another one than the event's. */
export function rangeTexts(range: ZonedRange, { locale, first, second }: Clocks): ClockTexts {
  const by = (clock: string): string => {
    const time = formatTimeRange(range, { locale, viewerZone: clock });
    // From a day's length on a range names its days by itself.
    return range.end - range.start < A_DAY ? onDay(time, range.start, range.zone, clock, locale) : time;
  };
  return {
    time: by(first),
    otherTime: second === null ? null : withZone(by(second), range, second, locale),
  };
}

/** The times with the name of their zone, which they have by themselves over a clock change. */
export function withZone(time: string, range: ZonedRange, zone: string, locale: string): string {
  return spansClockChange(range, zone) ? time : `${time} ${zoneShortName(range.start, { locale, zone })}`;
}

function onDay(time: string, instant: number, zone: string, clock: string, locale: string): string {
  if (clock === zone || dayKey(instant, clock) === dayKey(instant, zone)) return time;
  return `${formatter(locale, { weekday: 'short', timeZone: clock }).format(instant)} ${time}`;
}
