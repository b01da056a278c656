import type { ImportedKind } from '../../store/ids.ts';
import { wholeEventLock } from '../../store/event-lock.ts';
import type { Store, Trx } from '../../store/store.ts';
import { Problems } from '../check/problems.ts';
import { emptySummary, type ImportedThing, type SummaryOutcome } from '../import-summary.ts';
import { CustomAttributes } from './custom-attributes.ts';
import { Images } from './images.ts';
import { PendingWrites } from './pending-writes.ts';

/** Ids of things that the file no longer lists; they go when nothing refers to them any more. */
export interface Leftovers {
  readonly buildings: string[];
  readonly rooms: string[];
  readonly speakers: string[];
}

/** One import on its way: what it reads from, what it found wrong, what it is going to write, what it will tell. */
export class ImportRun {
  readonly trx: Trx;
  /** The instant of the import, as the store writes instants. */
  readonly now: string;
  readonly problems = new Problems();
  readonly images = new Images(this.problems);
  readonly customAttributes = new CustomAttributes(this.problems);
  readonly writes = new PendingWrites();
  readonly leftovers: Leftovers = { buildings: [], rooms: [], speakers: [] };
  readonly summary = emptySummary();

  readonly #store: Store;

  constructor(store: Store, trx: Trx, now: Date) {
    this.#store = store;
    this.trx = trx;
    this.now = now.toISOString();
  }

  /**
   * Keeps everybody from registering for the event until the import is over. Call it before it is looked up whether something may go
   * that people register for. Who holds an event never waits for an import, so two cannot wait for each other.
   */
  holdEvent(eventId: string): Promise<void> {
    return this.#store.lock(this.trx, [wholeEventLock(eventId)]);
  }

  tell(kind: ImportedKind, outcome: SummaryOutcome, thing: ImportedThing): void {
    this.summary.kinds[kind][outcome].push(thing);
  }
}
