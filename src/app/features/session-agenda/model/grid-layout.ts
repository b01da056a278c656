import type { SessionSummary } from '../../../core/events-api/models/session';

/** Where a session stands in its room. Offsets and lengths are in units of five minutes and may be broken numbers. */
export interface GridCell {
  readonly session: SessionSummary;
  readonly offset: number;
  readonly length: number;
  /** Sessions at the same time in one room share its column: this one's share, and how many there are. */
  readonly lane: number;
  readonly lanes: number;
}

export interface GridRoom {
  /** null: sessions whose room is not known yet. */
  readonly id: string | null;
  readonly name: string | null;
  /** Ids of the room's tracks in the order of the day. */
  readonly tracks: readonly string[];
  /** The most sessions at a time. */
  readonly lanes: number;
  readonly cells: readonly GridCell[];
}

export interface GridMark {
  readonly instant: number;
  readonly offset: number;
  readonly isHour: boolean;
  /** The first mark of a calendar day after the first. */
  readonly isMidnight: boolean;
  /** The first mark after the clocks were changed. */
  readonly isClockChange: boolean;
}

export interface GridLayout {
  readonly start: number;
  readonly end: number;
  /** Length of the time axis in units of five minutes. */
  readonly length: number;
  /** Some session lasts ten minutes or less: the units are drawn larger, so that its title can be read and hit. */
  readonly hasShortSessions: boolean;
  readonly marks: readonly GridMark[];
  readonly rooms: readonly GridRoom[];
  /** Breaks without a room while nothing else is on: drawn across all rooms. */
  readonly pauses: readonly GridCell[];
}
