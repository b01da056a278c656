import type { Pass } from '../../../core/events-api/models/pass';
import type { SessionSummary } from '../../../core/events-api/models/session';
import { seatsLeftIn } from '../model/session-seats';

/** A pass or a session of which fewer, or more, are left than a moment ago. */
export interface SeatNews {
  readonly name: string;
  readonly left: number;
}

interface Seats {
  readonly passes: readonly Pass[];
  readonly sessions: readonly SessionSummary[];
}

/** So few that each change is worth telling. */
const FEW = 20;

/** What has changed between two counts, as far as it matters to who chooses: what is getting scarce, is gone, or is there again. */
export function seatNews(before: Seats, now: Seats): SeatNews[] {
  const known = countsOf(before);
  return [...countsOf(now)].flatMap(([id, { name, left }]) => {
    const was = known.get(id)?.left;
    return was === undefined || was === left || Math.min(was, left) > FEW ? [] : [{ name, left }];
  });
}

function countsOf({ passes, sessions }: Seats): Map<string, SeatNews> {
  const counts = new Map(passes.map(({ id, name, left }) => [id, { name, left }]));
  for (const session of sessions) {
    const left = seatsLeftIn(session);
    if (left !== null) counts.set(session.id, { name: session.name, left });
  }
  return counts;
}
