import type { SessionSummary } from '../../../core/events-api/models/session';

/** What stands in the way of going from one session of one's own agenda to another. */
export interface Clash {
  readonly kind: 'overlap' | 'tightChange';
  readonly with: SessionSummary;
  /** Minutes of overlap, or minutes left to change rooms. */
  readonly minutes: number;
}

/** Less time than this to get to another room is worth a word (ms). */
const TIGHT = 10 * 60_000;

/**
 * Overlaps and tight changes among the sessions that somebody wants to see, each named at the earlier of the two.
 *
 * @param sessions by start
 */
export function findClashes(sessions: readonly SessionSummary[]): ReadonlyMap<string, readonly Clash[]> {
  const found = new Map<string, readonly Clash[]>();
  for (const [index, session] of sessions.entries()) {
    const clashes: Clash[] = [];
    for (let next = index + 1; next < sessions.length; next++) {
      const other = sessions[next];
      if (other === undefined || other.when.start - session.when.end >= TIGHT) break;
      const clash = clashBetween(session, other);
      if (clash !== undefined) clashes.push(clash);
    }
    if (clashes.length > 0) found.set(session.id, clashes);
  }
  return found;
}

function clashBetween(session: SessionSummary, other: SessionSummary): Clash | undefined {
  const gap = other.when.start - session.when.end;
  if (gap < 0) {
    const shared = Math.min(session.when.end, other.when.end) - other.when.start;
    return { kind: 'overlap', with: other, minutes: Math.round(shared / 60_000) };
  }
  const isElsewhere = session.room !== null && other.room !== null && session.room.id !== other.room.id;
  return isElsewhere && gap < TIGHT ? { kind: 'tightChange', with: other, minutes: Math.floor(gap / 60_000) } : undefined;
}
