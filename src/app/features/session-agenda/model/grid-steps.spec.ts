import { type GridStep, stepInGrid } from './grid-steps';
import type { GridCellView, GridRoomView } from './grid-view';

/** A session of `length` units from `offset` on. */
function aCell(id: string, offset: number, length: number): GridCellView {
  const line = {
    id,
    name: id,
    href: '',
    language: null,
    languageName: null,
    start: 0,
    end: 0,
    time: '',
    otherTime: null,
    room: null,
    night: null,
    speakers: null,
    track: null,
    starLabel: '',
    seats: null,
    isService: false,
  };
  return { line, offset, length, lane: 0, lanes: 1, text: { titleLines: 1, hasTime: false, hasSpeakers: false, isLong: false } };
}

function aRoom(id: string, ...cells: GridCellView[]): GridRoomView {
  return { id, name: id, lanes: 1, tracks: [], cells };
}

describe('stepInGrid', () => {
  const rooms = [
    aRoom('a', aCell('a1', 0, 6), aCell('a2', 12, 6)),
    aRoom('b', aCell('b1', 4, 10), aCell('b2', 14, 6)),
    aRoom('c', aCell('c1', 72, 6)),
  ];
  const step = (from: string, to: GridStep): string | undefined => stepInGrid({ rooms }, from, to);

  it('goes up and down within a room and stops at its ends', () => {
    expect(step('a1', 'later')).toBe('a2');
    expect(step('a2', 'earlier')).toBe('a1');
    expect(step('a1', 'earlier')).toBeUndefined();
    expect(step('a2', 'later')).toBeUndefined();
  });

  it('goes to what is on at the same time in the next room, the more similar start first', () => {
    expect(step('a1', 'nextRoom')).toBe('b1');
    expect(step('a2', 'nextRoom')).toBe('b2');
    expect(step('b2', 'previousRoom')).toBe('a2');
  });

  it('goes to the nearest in time where nothing is on at the same time', () => {
    expect(step('b1', 'nextRoom')).toBe('c1');
    expect(step('c1', 'previousRoom')).toBe('b2');
  });

  it('stops at the outer rooms', () => {
    expect(step('a1', 'previousRoom')).toBeUndefined();
    expect(step('c1', 'nextRoom')).toBeUndefined();
  });

  it('jumps to the ends of a room and to the outer rooms', () => {
    expect(step('a2', 'firstInRoom')).toBe('a1');
    expect(step('a1', 'lastInRoom')).toBe('a2');
    expect(step('a1', 'lastRoom')).toBe('c1');
    expect(step('c1', 'firstRoom')).toBe('a2');
  });

  it('leads nowhere from a session that is not shown', () => {
    expect(step('gone', 'later')).toBeUndefined();
  });
});
