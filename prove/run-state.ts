import type { Clock } from '../events-api/config/clock.ts';
import type { Store } from '../events-api/store/store.ts';
import type { Finding } from './invariants/finding.ts';
import type { Random } from './random.ts';
import type { ServerProgram } from './servers/server-process.ts';
import type { StoreKind } from './stores/proof-store.ts';
import type { Tally } from './tally.ts';

/** What is done to servers and databases, and what of their work is looked at elsewhere; each can be left out. */
export const parts = ['kills', 'lockedDatabase', 'fullDisk', 'syncs', 'powerCut', 'mails'] as const;
export type Part = (typeof parts)[number];

export interface ProofOptions {
  readonly store: StoreKind;
  readonly processes: number;
  readonly rounds: number;
  /** Goes on with further rounds until so many minutes are over. */
  readonly minutes?: number;
  /** In each round. */
  readonly buyers: number;
  readonly seed: number;
  readonly clock: Clock;
  /** All of them unless said otherwise. */
  readonly parts?: readonly Part[];
  /** Hears what is being done. */
  readonly tell?: (what: string) => void;
  /** Another server than ours: one that is known to be wrong. */
  readonly program?: (database: string) => ServerProgram;
  /** Breaks the database behind the servers' back, before it is checked. */
  readonly tamper?: (store: Store) => Promise<void>;
}

/** One run of the proof, and what it has come to so far. */
export interface Run {
  readonly options: ProofOptions;
  readonly program: (database: string) => ServerProgram;
  readonly random: Random;
  readonly tally: Tally;
  readonly findings: Finding[];
  /** What could not be shown on this machine, and why. */
  readonly notShown: string[];
  readonly has: (part: Part) => boolean;
}
