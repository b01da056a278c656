import type { SessionSummary } from '../../../core/events-api/models/session';
import { type TimeBand, timeBands } from './time-bands';

export interface DayAt {
  /** Over already; empty unless the day is going on. */
  readonly earlier: readonly TimeBand[];
  /** Running at this moment; what began last stands first, before what takes all day. */
  readonly running: readonly SessionSummary[];
  /** The next to start. */
  readonly next: TimeBand | null;
  readonly later: readonly TimeBand[];
}

/**
 * A day as seen at the instant `now`. Before its first session and after its last nothing is folded away: then all
 * stands under `later`.
 *
 * @param sessions by start
 */
export function dayAt(sessions: readonly SessionSummary[], now: number): DayAt {
  const isOver = ({ when }: SessionSummary): boolean => when.end <= now;
  const isAhead = ({ when }: SessionSummary): boolean => when.start > now;
  const isGoingOn = !sessions.every(isAhead) && !sessions.every(isOver);
  if (!isGoingOn) return { earlier: [], running: [], next: null, later: timeBands(sessions) };

  const [next = null, ...later] = timeBands(sessions.filter(isAhead));
  return {
    earlier: timeBands(sessions.filter(isOver)),
    running: sessions
      .filter((session) => !isOver(session) && !isAhead(session))
      .toSorted((one, other) => other.when.start - one.when.start),
    next,
    later,
  };
}
