import type { SessionSummary } from '../../../core/events-api/models/session';
import { dayKey } from '../../../core/time/day-key';
import type { AgendaDay } from '../model/agenda-day';

/** So long after the last start a day is over, even if an exhibition or a hackathon goes on (ms). */
const LONGEST_TAIL = 12 * 3_600_000;

/**
 * The days of an agenda. A session after midnight stands under the evening it belongs to, provided that there was one;
 * one that is still running when a later day's programme starts stands under that day too.
 *
 * @param sessions by start
 */
export function splitDays(sessions: readonly SessionSummary[]): readonly AgendaDay[] {
  const evenings = new Set<string>();
  for (const [day, own] of groupBy(sessions, (session) => session.day)) {
    if (own.some((session) => !startsAfterMidnight(session, day))) evenings.add(day);
  }
  const days = groupBy(sessions, ({ day, when }) => (evenings.has(day) ? day : dayKey(when.start, when.zone)));
  return withSessionsStillRunning([...days].sort(byKey).map(([key, own]) => dayOf(key, own)));
}

/** Whether a session starts on a later date than the day it stands under. */
export function startsAfterMidnight({ when }: SessionSummary, day: string): boolean {
  return dayKey(when.start, when.zone) > day;
}

function dayOf(key: string, sessions: readonly SessionSummary[]): AgendaDay {
  const lastStart = Math.max(...sessions.map(({ when }) => when.start));
  const lastEnd = Math.max(...sessions.map(({ when }) => when.end));
  const start = sessions[0]?.when.start ?? lastStart;
  return { key, start, end: Math.min(lastEnd, lastStart + LONGEST_TAIL), sessions };
}

function withSessionsStillRunning(days: readonly AgendaDay[]): readonly AgendaDay[] {
  const earlier: SessionSummary[] = [];
  return days.map((day) => {
    const running = earlier.filter(({ when }) => when.end > day.start);
    earlier.push(...day.sessions);
    return { ...day, sessions: [...running, ...day.sessions] };
  });
}

function groupBy(
  sessions: readonly SessionSummary[],
  keyOf: (session: SessionSummary) => string,
): Map<string, readonly SessionSummary[]> {
  const groups = new Map<string, SessionSummary[]>();
  for (const session of sessions) {
    const key = keyOf(session);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [session]);
    else group.push(session);
  }
  return groups;
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
