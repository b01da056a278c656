import type { Ledger } from '../ledger.ts';
import type { Snapshot } from './snapshot.ts';

/** What a report counts a broken promise as. */
export type Broken =
  'oversold' | 'lost' | 'doubled' | 'keysAnsweredTwice' | 'listOutOfOrder' | 'unsynced' | 'disagreeing' | 'mails' | 'checkIns';

export interface Finding {
  readonly broken: Broken;
  /** For somebody who looks for the reason. */
  readonly text: string;
}

/** Says what in the database is not as it was promised; nothing when all is well. */
export type Invariant = (snapshot: Snapshot, ledger: Ledger) => Finding[];
