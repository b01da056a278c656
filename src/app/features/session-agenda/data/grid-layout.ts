import type { NamedRef, SessionSummary } from '../../../core/events-api/models/session';
import type { AgendaDay } from '../model/agenda-day';
import type { GridCell, GridLayout, GridRoom } from '../model/grid-layout';
import { gridMarks, startOfAxis } from './grid-marks';
import { laneOf } from './lanes';

/** One unit of the time axis (ms). */
export const UNIT = 5 * 60_000;
const SHORT = 10 * 60_000;

/**
 * Rooms × time. Sessions are cut where the day begins and ends; the shortest is drawn one unit long, so that it can be
 * hit.
 *
 * @param day what is shown of the day: the sessions that pass the filters
 * @param rooms all rooms in the organiser's order
 */
export function gridLayout(day: AgendaDay, rooms: readonly NamedRef[], zone: string): GridLayout {
  const start = startOfAxis(day.start, zone);
  const end = Math.max(day.end, day.start + UNIT);
  const pauses = day.sessions.filter((session) => isPause(session, day.sessions));
  const inRooms = day.sessions.filter((session) => !pauses.includes(session));
  return {
    start,
    end,
    length: (end - start) / UNIT,
    hasShortSessions: inRooms.some(({ when }) => when.end - when.start <= SHORT),
    marks: gridMarks(start, end, zone),
    rooms: [...rooms, undefined].flatMap((room) => roomOf(room, inRooms, start, end) ?? []),
    pauses: cellsOf(pauses, start, end),
  };
}

/** A break that the organiser gave no room, and beside which nothing is on, is everybody's. */
function isPause(session: SessionSummary, all: readonly SessionSummary[]): boolean {
  if (!session.isServiceSession || session.room !== null) return false;
  const { start, end } = session.when;
  return all.every((other) => other === session || other.when.end <= start || other.when.start >= end);
}

function roomOf(
  room: NamedRef | undefined,
  sessions: readonly SessionSummary[],
  start: number,
  end: number,
): GridRoom | undefined {
  const own = sessions.filter((session) => session.room?.id === room?.id);
  if (own.length === 0) return undefined;
  const cells = cellsOf(own, start, end);
  return {
    id: room?.id ?? null,
    name: room?.name ?? null,
    tracks: [...new Set(own.flatMap(({ tracks }) => tracks[0]?.id ?? []))],
    lanes: Math.max(...cells.map(({ lanes }) => lanes)),
    cells,
  };
}

function cellsOf(sessions: readonly SessionSummary[], start: number, end: number): readonly GridCell[] {
  const drawn = sessions.map(({ when }) => {
    const from = Math.max(when.start, start);
    return { start: from, end: Math.max(Math.min(when.end, end), from + UNIT) };
  });
  const lanes = laneOf(drawn);
  return sessions.map((session, index) => {
    const { start: from, end: to } = drawn[index] ?? { start, end };
    const { lane, lanes: count } = lanes[index] ?? { lane: 0, lanes: 1 };
    return { session, offset: (from - start) / UNIT, length: (to - from) / UNIT, lane, lanes: count };
  });
}
