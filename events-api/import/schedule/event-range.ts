import { daysBetween, wallTimeOf } from '../../organisation/zoned-time.ts';
import { nextDay } from '../time/date-time.ts';
import type { ScheduleDay } from './schedule.ts';
import { instantOfTime } from './session-times.ts';

export interface Range {
  readonly start: Date;
  readonly end: Date;
}

/** How far beyond the event's days a session may lie: workshops before and tours after are real, another year is a mistake. */
export const DAYS_AROUND = 7;

/** The first and last date of the event as the file says it; undefined when it does not. */
export function datesOf(days: readonly ScheduleDay[]): { first: string; last: string } | undefined {
  const dates = days.map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Days (more than zero) by which a session's date lies outside the event's dates. */
export function daysOutside(date: string, { first, last }: { first: string; last: string }): number {
  return Math.max(daysBetween(date, first), daysBetween(last, date), 0);
}

/**
 * From the first session to the end of the last, and over those days of the event on which nothing is scheduled yet: a day's own bounds
 * (often 04:00 to 04:00) say less than its sessions. Undefined when there is neither a session nor a day.
 */
export function eventRange(sessions: readonly Range[], days: readonly ScheduleDay[], timeZone: string): Range | undefined {
  const covered = new Set(
    sessions.flatMap(({ start, end }) => [start, end].map((time) => wallTimeOf(time, timeZone).slice(0, 10))),
  );
  const empty = days.filter(({ date }) => !covered.has(date)).map((day) => boundsOf(day, timeZone));
  const ranges = [...sessions, ...empty];
  if (ranges.length === 0) return undefined;
  return {
    start: new Date(ranges.reduce((least, { start }) => Math.min(least, start.getTime()), Infinity)),
    end: new Date(ranges.reduce((most, { end }) => Math.max(most, end.getTime()), -Infinity)),
  };
}

function boundsOf({ date, start, end }: ScheduleDay, timeZone: string): Range {
  const midnight = { clock: `${date}T00:00:00`, offset: undefined };
  const from = instantOfTime(start ?? midnight, timeZone);
  const to = instantOfTime(end ?? nextDay(midnight), timeZone);
  return to > from ? { start: from, end: to } : { start: from, end: new Date(from.getTime() + 24 * 60 * 60 * 1000) };
}
