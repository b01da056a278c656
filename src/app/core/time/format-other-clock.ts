import type { ZonedRange } from '../events-api/models/zoned-range';
import { dayAndTime } from './day-and-time';
import { dayKey } from './day-key';
import { formatDay } from './format-day';
import { formatTimeRange, spansClockChange } from './format-time-range';
import { zoneOffset } from './zone-offset';
import { zoneShortName } from './zone-short-name';

interface OtherClock {
  readonly locale: string;
  /** IANA zone of the other clock. */
  readonly viewerZone: string;
}

/**
 * What another clock shows meanwhile: "17:00–17:45 GMT+9", with the day where it is another one there ("Thu 11 Jun,
 * 01:00–01:45 GMT+9"); undefined where both clocks show the same.
 */
export function formatOtherClock(range: ZonedRange, { locale, viewerZone }: OtherClock): string | undefined {
  const { start, end, zone } = range;
  if ([start, end].every((instant) => zoneOffset(instant, zone) === zoneOffset(instant, viewerZone))) return undefined;
  const written = formatTimeRange(range, { locale, viewerZone });
  // Over a clock change the times name their zones by themselves.
  const times = spansClockChange(range, viewerZone)
    ? written
    : `${written} ${zoneShortName(start, { locale, zone: viewerZone })}`;
  const isSameDay = dayKey(start, zone) === dayKey(start, viewerZone);
  return isSameDay ? times : dayAndTime(formatDay(start, { locale, zone: viewerZone }, 'short'), times, locale);
}
