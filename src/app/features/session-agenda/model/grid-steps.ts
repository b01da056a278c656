import type { GridCellView, GridRoomView, GridView } from './grid-view';

/** Where a key leads, in the direction of reading. */
export type GridStep =
  'earlier' | 'later' | 'previousRoom' | 'nextRoom' | 'firstInRoom' | 'lastInRoom' | 'firstRoom' | 'lastRoom';

/**
 * The session that a step from session `from` leads to; undefined where there is none. Between rooms it is the one that
 * is on at the same time, else the nearest in time.
 */
export function stepInGrid({ rooms }: Pick<GridView, 'rooms'>, from: string, step: GridStep): string | undefined {
  const at = rooms.findIndex(({ cells }) => cells.some(({ line }) => line.id === from));
  const room = rooms[at];
  const index = room?.cells.findIndex(({ line }) => line.id === from) ?? -1;
  const cell = room?.cells[index];
  if (room === undefined || cell === undefined) return undefined;
  switch (step) {
    case 'earlier':
      return idOf(room.cells[index - 1]);
    case 'later':
      return idOf(room.cells[index + 1]);
    case 'firstInRoom':
      return idOf(room.cells[0]);
    case 'lastInRoom':
      return idOf(room.cells.at(-1));
    case 'previousRoom':
      return at === 0 ? undefined : nearestIn(rooms[at - 1], cell);
    case 'nextRoom':
      return nearestIn(rooms[at + 1], cell);
    case 'firstRoom':
      return nearestIn(rooms[0], cell);
    case 'lastRoom':
      return nearestIn(rooms.at(-1), cell);
  }
}

function nearestIn(room: GridRoomView | undefined, cell: GridCellView): string | undefined {
  let nearest: GridCellView | undefined;
  for (const candidate of room?.cells ?? []) {
    if (nearest === undefined || distance(candidate, cell) < distance(nearest, cell)) nearest = candidate;
  }
  return idOf(nearest);
}

/** Units between two sessions; of those that overlap, the one that starts at the most similar time comes first. */
function distance(one: GridCellView, other: GridCellView): number {
  const gap = Math.max(one.offset, other.offset) - Math.min(one.offset + one.length, other.offset + other.length);
  return Math.max(gap, 0) * 1000 + Math.abs(one.offset - other.offset);
}

function idOf(cell: GridCellView | undefined): string | undefined {
  return cell?.line.id;
}
