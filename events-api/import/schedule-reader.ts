import type { Organisation } from '../organisation/organisation-file.ts';
import type { ScheduleDocument } from './document.ts';
import type { ReadOptions } from './read-options.ts';
import type { Report } from './report.ts';
import type { ScheduleFormat } from './schedule-format.ts';

/** What a reader is given beside the documents. */
export interface ReadContext {
  readonly options: ReadOptions;
  readonly report: Report;
}

/** Reads one format. A format may come in several files; each is known by its shape. */
export interface ScheduleReader {
  readonly format: ScheduleFormat;
  /** The parts that are a schedule; one of them is needed. */
  readonly mainParts: readonly [string, ...string[]];
  /** What the document is in this format; undefined: nothing of it. */
  partOf(document: ScheduleDocument): string | undefined;
  read(documents: ReadonlyMap<string, ScheduleDocument>, context: ReadContext): Organisation;
}
