import type { Organisation } from '../organisation/organisation-file.ts';
import type { Place } from './import-error.ts';
import type { ScheduleFormat } from './schedule-format.ts';

/** A thing of the file that the organisation does not get. */
export interface LeftOut {
  readonly what: 'session' | 'speaker' | 'session track' | 'pass' | 'sponsorship' | 'room';
  /** As the file names it. */
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly place?: Place | undefined;
}

export interface ReadResult {
  readonly organisation: Organisation;
  readonly format: ScheduleFormat;
  readonly leftOut: readonly LeftOut[];
  /** Decisions that somebody should know of, each a sentence. */
  readonly notes: readonly string[];
}
