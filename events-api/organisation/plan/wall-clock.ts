import type { Problems } from '../check/problems.ts';
import { instantOf } from '../zoned-time.ts';

/** Stands for a time that could not be read while the rest is still being checked; it is never written. */
const UNREADABLE = '';

/** Whether something ends before it starts, as far as both are known. */
export const isBackwards = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && end !== UNREADABLE && end < start;

/** Reads wall times of one zone as the store writes instants. */
export class WallClock {
  readonly #timeZone: string;
  readonly #problems: Problems;
  readonly #read = new Map<string, string>();

  constructor(timeZone: string, problems: Problems) {
    this.#timeZone = timeZone;
    this.#problems = problems;
  }

  /** The instant of a wall time; a time that cannot be is a problem at `path`. */
  instant(wallTime: string, path: string): string {
    const known = this.#read.get(wallTime);
    if (known !== undefined) return known;
    try {
      const instant = instantOf(wallTime, this.#timeZone).toISOString();
      this.#read.set(wallTime, instant);
      return instant;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#problems.add(path, `there is no ${wallTime} in ${this.#timeZone}`);
      return UNREADABLE;
    }
  }

  /** The same for a member that may be blank or absent. */
  blankOr(given: string | null | undefined, stored: string | null | undefined, path: string): string | null {
    if (given === undefined) return stored ?? null;
    return given === null ? null : this.instant(given, path);
  }
}
