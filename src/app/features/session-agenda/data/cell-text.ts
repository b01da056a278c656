import type { CellText } from '../model/grid-view';

/** Heights in rem: a unit of the time axis where short sessions need more, and where they do not. */
const LARGE_UNIT = 1.5;
const SMALL_UNIT = 1.25;
/** Margins and padding of a block; a line of text is 1 rem high. */
const AROUND = 0.625;
const MOST_TITLE_LINES = 6;
/** Forty minutes. */
const LONG = 8;

/** What finds room in a block of `length` units: the title first, then the time, then the speakers. */
export function cellText(length: number, hasLargeUnits: boolean): CellText {
  const lines = Math.max(1, Math.floor(length * (hasLargeUnits ? LARGE_UNIT : SMALL_UNIT) - AROUND));
  const hasTime = lines >= 3;
  const hasSpeakers = lines >= 5;
  const titleLines = Math.min(MOST_TITLE_LINES, lines - Number(hasTime) - Number(hasSpeakers));
  return { titleLines, hasTime, hasSpeakers, isLong: length >= LONG };
}
