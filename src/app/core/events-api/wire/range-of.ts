import type { ZonedRange } from '../models/zoned-range';
import { findInstant, requiredInstant } from './instant-of';

interface TimesWire {
  readonly utc: unknown;
  readonly wallClock: unknown;
}

/** Start and end in `zone`. An end that is missing or lies before the start is the start: better shown than left out. */
export function rangeOf(start: TimesWire, end: TimesWire, zone: string, member: string): ZonedRange {
  const from = requiredInstant(start.utc, start.wallClock, zone, member);
  const to = findInstant(end.utc, end.wallClock, zone) ?? from;
  return { start: from, end: Math.max(from, to), zone };
}
