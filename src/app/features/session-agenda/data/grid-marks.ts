import { dayKey } from '../../../core/time/day-key';
import { wallClockOf, zoneOffset } from '../../../core/time/zone-offset';
import type { GridMark } from '../model/grid-layout';

const MINUTE = 60_000;
const UNIT = 5 * MINUTE;
/** A mark at each half hour. */
const STEP = 30;

/** The half hour at or before the first start, as the clocks of the event show it. */
export function startOfAxis(firstStart: number, zone: string): number {
  const { minute } = wallClockOf(firstStart, zone);
  return firstStart - (minute % STEP) * MINUTE - (firstStart % MINUTE);
}

/** Half hours from `start` to `end`. They are steps of real time: on a night when the clocks change the labels jump. */
export function gridMarks(start: number, end: number, zone: string): readonly GridMark[] {
  const marks: GridMark[] = [];
  let before = dayKey(start, zone);
  let offsetBefore = zoneOffset(start, zone);
  for (let instant = start; instant < end; instant += STEP * MINUTE) {
    const day = dayKey(instant, zone);
    const clock = zoneOffset(instant, zone);
    const isHour = wallClockOf(instant, zone).minute === 0;
    marks.push({
      instant,
      offset: (instant - start) / UNIT,
      isHour,
      isMidnight: day !== before,
      isClockChange: clock !== offsetBefore,
    });
    before = day;
    offsetBefore = clock;
  }
  return marks;
}
