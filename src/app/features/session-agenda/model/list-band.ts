import type { SessionSummary } from '../../../core/events-api/models/session';
import type { SessionLine } from './session-line';

/** Sessions under one heading: those that start together, or those that are on now. */
export interface ListBand {
  /** Unique within the page. */
  readonly id: string;
  /** "09:30", "Now", "Next" */
  readonly heading: string;
  /** What stands below or beside it, such as the other clock's time and the number of sessions. */
  readonly notes: readonly string[];
  readonly lines: readonly SessionLine[];
  /** Its sessions say themselves that they begin after midnight; else the notes do. */
  readonly hasNights: boolean;
}

export interface ListDay {
  /** All that is shown: the same array for as long as day and filters stay the same. */
  readonly sessions: readonly SessionSummary[];
  /** Over already; empty unless the day is going on. */
  readonly earlier: readonly ListBand[];
  /** "Earlier today, 09:30–12:05 · 32 sessions" */
  readonly earlierLabel: string;
  readonly running: ListBand | null;
  readonly next: ListBand | null;
  readonly later: readonly ListBand[];
}
