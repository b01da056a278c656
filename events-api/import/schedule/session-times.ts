import { instantOf } from '../../organisation/zoned-time.ts';
import type { ScheduleTime } from '../time/date-time.ts';
import type { ScheduleSession } from './schedule.ts';

/** When a session takes place, or why that cannot be said. */
export type SessionTimes = { readonly start: Date; readonly end: Date } | { readonly why: string };

const MINUTE = 60_000;
const LONGEST_DAYS = 31;

/** A time with an offset is an instant; without one it is what the clock of the event shows. */
export function instantOfTime({ clock, offset }: ScheduleTime, timeZone: string): Date {
  return offset === undefined ? instantOf(clock, timeZone) : new Date(`${clock}${offset}`);
}

/** Nothing is guessed: a session whose end is not after its start is not shown at a time that somebody might rely on. */
export function sessionTimes({ start, end }: ScheduleSession, timeZone: string): SessionTimes {
  if (!start) return { why: 'It has no time.' };
  if (!end) return { why: 'It has no end.' };
  const from = instantOfTime(start, timeZone);
  const to = 'afterMinutes' in end ? new Date(from.getTime() + end.afterMinutes * MINUTE) : instantOfTime(end, timeZone);
  const length = to.getTime() - from.getTime();
  if (length === 0) return { why: 'It ends when it starts.' };
  if (length < 0) return { why: `It ends before it starts (from ${clockOf(start)} to ${'clock' in end ? clockOf(end) : ''}).` };
  if (length > LONGEST_DAYS * 24 * 60 * MINUTE) return { why: `It lasts more than ${LONGEST_DAYS} days.` };
  return { start: from, end: to };
}

const clockOf = ({ clock }: ScheduleTime): string => clock.slice(0, 16).replace('T', ' ');
