import type { AgendaDayWire } from '../../../contract/agenda.ts';
import { utcInstant, wallClock } from './wire-dates.ts';

interface Timed {
  readonly starts_at: string;
  readonly ends_at: string;
}

/** Until this hour on the clock, what goes on belongs to the evening before, if there was one. */
const NIGHT_ENDS = 5;

export interface AgendaDays {
  readonly days: readonly AgendaDayWire[];
  /** Index into `days` for each session, in the order given. */
  readonly dayOfSession: readonly number[];
}

/**
 * Puts sessions under the days of a printed programme: a session that starts after midnight stands under the evening before
 * when something was on that day, otherwise (a sunrise run) under its own date.
 */
export function agendaDays(sessions: readonly Timed[], timeZone: string): AgendaDays {
  const clocks = sessions.map((session) => wallClock(session.starts_at, timeZone));
  const daytimeDates = new Set(clocks.filter((clock) => hourOf(clock) >= NIGHT_ENDS).map(dateOf));
  const dates = clocks.map((clock) => {
    const date = dateOf(clock);
    const before = dayBefore(date);
    return hourOf(clock) < NIGHT_ENDS && daytimeDates.has(before) ? before : date;
  });
  const listed = [...new Set(dates)].sort();
  const days = listed.map((date) =>
    dayOf(
      date,
      sessions.filter((_, at) => dates[at] === date),
    ),
  );
  const indexOf = new Map(listed.map((date, index) => [date, index]));
  return { days, dayOfSession: dates.map((date) => indexOf.get(date) ?? 0) };
}

function dayOf(date: string, sessions: readonly Timed[]): AgendaDayWire {
  const starts = sessions.map((session) => session.starts_at).sort();
  const ends = sessions.map((session) => session.ends_at).sort();
  return { date, startUTC: utcInstant(starts[0] ?? ''), endUTC: utcInstant(ends.at(-1) ?? '') };
}

const dateOf = (clock: string): string => clock.slice(0, 10);
const hourOf = (clock: string): number => Number(clock.slice(11, 13));

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
