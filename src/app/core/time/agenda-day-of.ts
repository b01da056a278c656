import { dayKey } from './day-key';

/** A night at an event ends at this hour: what starts before it belongs to the evening of the day before. */
const NIGHT_ENDS = 5 * 3_600_000;

/** The date (`2026-01-31`) under which a session stands in an agenda that does not say so itself. */
export function agendaDayOf(start: number, zone: string): string {
  return dayKey(start - NIGHT_ENDS, zone);
}
