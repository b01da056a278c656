import { zoneOffset } from './zone-offset';

const WRITTEN = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/;
const A_DAY = 86_400_000;

/**
 * The instant at which the clock on the wall of `zone` shows `written` (`2026-03-29T02:30:00`), in milliseconds; NaN for
 * anything that is no such time. Of a time that a clock change repeats the earlier one is meant, one that it skips moves
 * on by the length of the gap (the "compatible" rule of Temporal and RFC 5545).
 */
export function instantOfWallClock(written: string, zone: string): number {
  if (!WRITTEN.test(written)) return Number.NaN;
  const asUtc = Date.parse(written.includes('T') ? `${written}Z` : `${written}T00:00:00Z`);
  if (Number.isNaN(asUtc)) return Number.NaN;
  const before = asUtc - zoneOffset(asUtc - A_DAY, zone);
  const after = asUtc - zoneOffset(asUtc + A_DAY, zone);
  const fitting = [before, after].filter((instant) => instant + zoneOffset(instant, zone) === asUtc);
  return fitting.length > 0 ? Math.min(...fitting) : before;
}
