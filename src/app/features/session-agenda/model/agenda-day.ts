import type { SessionSummary } from '../../../core/events-api/models/session';

/** One tab of the agenda: the sessions of a day and of the night after it. */
export interface AgendaDay {
  /** `YYYY-MM-DD` in the event's zone. */
  readonly key: string;
  /** The first start under this day (instant, ms). */
  readonly start: number;
  /** The last end, but not longer than half a day after the last start. */
  readonly end: number;
  /** By start, then in the organiser's order of rooms. A session over several days stands under each of them. */
  readonly sessions: readonly SessionSummary[];
}
