import type { ZonedRange } from '../../../core/events-api/models/zoned-range';
import { formatTime, formatTimeRange } from '../../../core/time/format-time-range';
import { zoneShortName } from '../../../core/time/zone-short-name';
import type { Clocks } from '../model/clocks';

export interface ClockTexts {
  readonly time: string;
  readonly otherTime: string | null;
}

/** "09:30" and, where the other clock shows something else, "17:30 JST". */
export function instantTexts(instant: number, { locale, first, second }: Clocks): ClockTexts {
  return {
    time: formatTime(instant, { locale, zone: first }),
    otherTime: second === null ? null : withZone(formatTime(instant, { locale, zone: second }), instant, locale, second),
  };
}

/** "09:30–09:50" and, where the other clock shows something else, "17:30–17:50 JST". */
export function rangeTexts(range: ZonedRange, { locale, first, second }: Clocks): ClockTexts {
  const other = second === null ? null : formatTimeRange(range, { locale, viewerZone: second });
  return {
    time: formatTimeRange(range, { locale, viewerZone: first }),
    otherTime: other === null || second === null ? null : withZone(other, range.start, locale, second),
  };
}

function withZone(time: string, instant: number, locale: string, zone: string): string {
  return `${time} ${zoneShortName(instant, { locale, zone })}`;
}
