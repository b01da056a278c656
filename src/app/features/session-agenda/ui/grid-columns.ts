import type { GridRoomView } from '../model/grid-view';

/** Width of a column in rem: a whole session's, or less each where a room has several at a time. */
const COLUMN = 11;
const LANE = 8;
/** The same as pixels at the usual size of text, and the smaller unit of time. Larger text only draws more than needed. */
const COLUMN_PX = 176;
const UNIT_PX = 20;

export interface GridColumns {
  /** For `grid-template-columns`; the first column is the time axis. */
  readonly template: string;
  /** Least width of all rooms together (rem). */
  readonly width: number;
}

export function gridColumns(rooms: readonly GridRoomView[]): GridColumns {
  const widths = rooms.map(({ lanes }) => Math.max(COLUMN, lanes * LANE));
  return {
    template: ['var(--axis)', ...rooms.map(({ lanes }, index) => `minmax(${widths[index] ?? COLUMN}rem, ${lanes}fr)`)].join(' '),
    width: widths.reduce((sum, width) => sum + width, 0),
  };
}

/** So many rooms and units are in sight; the head of the page takes a quarter of the height at least. */
export function gridSight({ clientWidth, clientHeight }: HTMLElement): { readonly rooms: number; readonly units: number } {
  return { rooms: Math.ceil(clientWidth / COLUMN_PX) + 1, units: Math.ceil((clientHeight * 0.75) / UNIT_PX) };
}
