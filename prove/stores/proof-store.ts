import type { Store } from '../../events-api/store/store.ts';
import type { SmallDisk } from './small-disk.ts';

/** The database that servers are run on, and how to be unkind to it. */
export interface ProofStore {
  readonly kind: StoreKind;
  /** For `--database`. */
  readonly address: string;
  /** The harness's own connection. */
  readonly store: Store;
  /** Another process writes and does not let go for so many milliseconds. @returns once it has let go */
  lock(milliseconds: number): Promise<void>;
  /** null: its disk is the machine's, or a small one cannot be mounted here. */
  readonly disk: Pick<SmallDisk, 'fill' | 'makeRoom'> | null;
  close(): Promise<void>;
}

export const storeKinds = ['sqlite'] as const;
export type StoreKind = (typeof storeKinds)[number];

export interface StoreOptions {
  /** Asks for a disk of its own that can be filled. */
  readonly isOnSmallDisk?: boolean;
}
