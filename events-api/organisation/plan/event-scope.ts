import type { EventTable } from '../../store/tables/event.table.ts';
import type { SpeakerTable } from '../../store/tables/speaker.table.ts';
import type { EventEntry } from '../event-entry.ts';
import type { ImportRun } from './import-run.ts';
import type { Venues } from './plan-venues.ts';
import type { References } from './references.ts';
import type { WallClock } from './wall-clock.ts';

/** One event of the file while its parts are planned. */
export interface EventScope {
  readonly run: ImportRun;
  readonly entry: EventEntry;
  /** `events[3]` */
  readonly path: string;
  readonly row: EventTable;
  readonly clock: WallClock;
  readonly venues: Venues;
  readonly speakers: References<SpeakerTable>;
}
