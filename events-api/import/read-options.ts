import type { ScheduleFormat } from './schedule-format.ts';

/** What the person at the keyboard says beyond the file. */
export interface ReadOptions {
  /** Found from the content when absent. */
  readonly format?: ScheduleFormat | undefined;
  /** IANA name; decides over a zone that the file names. */
  readonly timeZone?: string | undefined;
  /** BCP 47: the event's language, and which of several languages of a text is taken. */
  readonly language?: string | undefined;
  /** `YYYY-MM-DD`: the event is moved to begin on this day, its clock times unchanged. */
  readonly firstDay?: string | undefined;
  readonly eventName?: string | undefined;
  /** The title of the Sessionize category that holds the tracks. */
  readonly trackCategory?: string | undefined;
}
