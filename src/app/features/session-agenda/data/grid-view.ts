import { formatDay } from '../../../core/time/format-day';
import { zoneShortName } from '../../../core/time/zone-short-name';
import type { Clocks } from '../model/clocks';
import type { GridCell, GridLayout, GridMark } from '../model/grid-layout';
import type { GridCellView, GridMarkView, GridView } from '../model/grid-view';
import type { SessionLine } from '../model/session-line';
import type { TrackView } from '../model/track-view';
import { cellText } from './cell-text';
import { instantTexts } from './clock-texts';

export interface GridContext {
  /** The event's IANA zone: midnight is midnight there. */
  readonly zone: string;
  readonly clocks: Clocks;
  readonly lines: ReadonlyMap<string, SessionLine>;
  readonly tracks: ReadonlyMap<string, TrackView>;
  /** Heads of the column of sessions without a room: breaks alone are for everybody. */
  readonly noRoom: string;
  readonly everybody: string;
}

/** A day as the grid draws it. */
export function gridView(layout: GridLayout, context: GridContext): GridView {
  const { start, end, length, hasShortSessions, marks, rooms, pauses } = layout;
  const cellsOf = (cells: readonly GridCell[]): readonly GridCellView[] =>
    cells.flatMap(({ session, ...place }) => {
      const line = context.lines.get(session.id);
      return line === undefined ? [] : { line, ...place, text: cellText(place.length, hasShortSessions) };
    });
  return {
    start,
    end,
    length,
    hasLargeUnits: hasShortSessions,
    marks: marks.map((mark) => markView(mark, context)),
    rooms: rooms.map(({ id, name, lanes, tracks, cells }) => ({
      id: id ?? '',
      name: name ?? (cells.every(({ session }) => session.isServiceSession) ? context.everybody : context.noRoom),
      lanes,
      tracks: tracks.flatMap((track) => context.tracks.get(track) ?? []),
      cells: cellsOf(cells),
    })),
    pauses: cellsOf(pauses),
  };
}

function markView({ instant, offset, isHour, isMidnight, isClockChange }: GridMark, { clocks, zone }: GridContext): GridMarkView {
  const { time, otherTime } = instantTexts(instant, zone, clocks);
  return {
    offset,
    isHour,
    time,
    otherTime: isHour ? otherTime : null,
    clock: isClockChange ? zoneShortName(instant, { locale: clocks.locale, zone }) : null,
    weekday: isMidnight ? formatDay(instant, { locale: clocks.locale, zone }, 'weekday') : null,
  };
}
