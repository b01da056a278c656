import type { SessionSummary } from '../../../core/events-api/models/session';
import { sessionType } from '../../../../../contract/option-sets.ts';

const MOST = 4;

/** The sessions worth naming on the overview: keynotes, else the first one of each day; by start, at most four. */
export function highlights(sessions: readonly SessionSummary[], dayOf: (session: SessionSummary) => string): SessionSummary[] {
  const real = sessions.filter((session) => !session.isServiceSession);
  const keynotes = real.filter((session) => session.sessionType === sessionType.keynote);
  if (keynotes.length > 0) return keynotes.slice(0, MOST);
  const seen = new Set<string>();
  const firsts = real.filter((session) => !seen.has(dayOf(session)) && seen.add(dayOf(session)));
  return (firsts.length > 1 ? firsts : real).slice(0, MOST);
}
