import type { SessionLine } from './session-line';
import type { TrackView } from './track-view';

/** What finds room in a session's block of the grid. */
export interface CellText {
  /** Lines for the title. */
  readonly titleLines: number;
  readonly hasTime: boolean;
  readonly hasSpeakers: boolean;
  /** So long that its title can be scrolled out of view while the session goes on. */
  readonly isLong: boolean;
}

export interface GridCellView {
  readonly line: SessionLine;
  readonly offset: number;
  readonly length: number;
  readonly lane: number;
  readonly lanes: number;
  readonly text: CellText;
}

export interface GridRoomView {
  /** Empty for sessions whose room is not known yet. */
  readonly id: string;
  readonly name: string;
  readonly lanes: number;
  readonly tracks: readonly TrackView[];
  readonly cells: readonly GridCellView[];
}

export interface GridMarkView {
  readonly offset: number;
  readonly isHour: boolean;
  readonly time: string;
  /** By the other clock; on full hours only. */
  readonly otherTime: string | null;
  /** The weekday that begins here, at midnight. */
  readonly weekday: string | null;
  /** What the event's clock is called from here on, where it was changed. */
  readonly clock: string | null;
}

export interface GridView {
  readonly start: number;
  readonly end: number;
  /** In units of five minutes. */
  readonly length: number;
  readonly hasLargeUnits: boolean;
  readonly marks: readonly GridMarkView[];
  readonly rooms: readonly GridRoomView[];
  readonly pauses: readonly GridCellView[];
}

/** A stretch of the time axis in units of five minutes. */
export interface UnitWindow {
  readonly from: number;
  readonly to: number;
}
