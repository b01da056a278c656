import { dayKey } from '../../../core/time/day-key';
import type { AgendaDay } from '../model/agenda-day';

export interface DayWishes {
  /** `YYYY-MM-DD` of the address. */
  readonly asked: string | null;
  /** Id of a session that is open over the agenda. */
  readonly openSession: string | null;
  readonly now: number;
  readonly zone: string;
}

/** The day to show: as asked, else that of the open session, else the one that is going on, else the first. */
export function chooseDay(days: readonly AgendaDay[], { asked, openSession, now, zone }: DayWishes): AgendaDay | undefined {
  const today = dayKey(now, zone);
  return (
    days.find(({ key }) => key === asked) ??
    days.find(({ sessions }) => sessions.some(({ id }) => id === openSession)) ??
    days.find(({ start, end }) => start <= now && now < end) ??
    days.find(({ key }) => key === today) ??
    days[0]
  );
}
