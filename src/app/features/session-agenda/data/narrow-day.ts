import type { SessionSummary } from '../../../core/events-api/models/session';
import type { AgendaDay } from '../model/agenda-day';

/** The day as far as these of its sessions reach. */
export function narrowDay(day: AgendaDay, sessions: readonly SessionSummary[]): AgendaDay {
  if (sessions.length === 0) return { ...day, sessions };
  const start = Math.max(day.start, Math.min(...sessions.map(({ when }) => when.start)));
  const end = Math.min(day.end, Math.max(...sessions.map(({ when }) => when.end)));
  return { ...day, sessions, start, end: Math.max(start, end) };
}
