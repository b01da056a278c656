import { instantOfWallClock } from '../../time/instant-of-wall-clock';
import { BrokenWireError, textOf } from './checked';

const HAS_OFFSET = /(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The instant behind a time of the wire, in milliseconds: the UTC twin where there is one (also without its `Z`), else
 * the clock on the wall of `zone`. null where neither can be read.
 */
export function findInstant(utc: unknown, wallClock: unknown, zone: string): number | null {
  return instantOfUtc(textOf(utc)) ?? instantOfText(textOf(wallClock), zone);
}

/** As `findInstant`; throws `BrokenWireError` naming the member where there is none. */
export function requiredInstant(utc: unknown, wallClock: unknown, zone: string, member: string): number {
  const instant = findInstant(utc, wallClock, zone);
  if (instant === null) throw new BrokenWireError(`${member} is no time`);
  return instant;
}

function instantOfUtc(text: string | null): number | null {
  if (text === null) return null;
  return numberOrNull(Date.parse(HAS_OFFSET.test(text) ? text : `${text}Z`));
}

function instantOfText(text: string | null, zone: string): number | null {
  if (text === null) return null;
  return HAS_OFFSET.test(text) ? numberOrNull(Date.parse(text)) : numberOrNull(instantOfWallClock(text, zone));
}

function numberOrNull(instant: number): number | null {
  return Number.isNaN(instant) ? null : instant;
}
