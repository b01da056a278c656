import { dayKey } from './day-key';
import { wallClockOf } from './zone-offset';

/** Until this hour on the clock, what goes on belongs to the evening before. */
const NIGHT_ENDS = 5;
const A_NIGHT = NIGHT_ENDS * 3_600_000;

/** The date (`2026-01-31`) under which a session stands in an agenda that does not say so itself. */
export function agendaDayOf(start: number, zone: string): string {
  return dayKey(start - A_NIGHT, zone);
}

/**
 * As `agendaDayOf`, for all the sessions of an event: a session before dawn stands under its own date where nothing was
 * on the day before (the same rule as the agenda of the Events API).
 */
export function agendaDays(starts: readonly number[], zone: string): (start: number) => string {
  const isNight = (start: number) => wallClockOf(start, zone).hour < NIGHT_ENDS;
  const dates = new Set(starts.filter((start) => !isNight(start)).map((start) => dayKey(start, zone)));
  return (start) => {
    const evening = agendaDayOf(start, zone);
    return isNight(start) && dates.has(evening) ? evening : dayKey(start, zone);
  };
}
