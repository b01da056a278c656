import type { Store } from '../../events-api/store/store.ts';
import type { SmallDisk } from './small-disk.ts';

export const storeKinds = ['sqlite', 'postgres'] as const;
export type StoreKind = (typeof storeKinds)[number];

/** The database that servers are run on, and how to be unkind to it. */
export interface ProofStore {
  /** For `--database`. */
  readonly address: string;
  /** The harness's own connection. */
  readonly store: Store;
  /** Another process writes and does not let go for so many milliseconds. @returns once it has let go */
  lock(milliseconds: number): Promise<void>;
  /** null: not asked for, or not to be had on this machine. */
  readonly smallDisk: Filling | null;
  /** null: not asked for, or not to be had on this machine. */
  readonly power: Power | null;
  close(): Promise<void>;
}

export type Filling = Pick<SmallDisk, 'fill' | 'makeRoom'>;

export interface Power {
  /** @returns the database as it is found when the power comes back after it went at this moment */
  cut(): Promise<Pick<ProofStore, 'store' | 'close'>>;
}

/** `small` can be filled, `image` can lose its power; otherwise the database is on the machine's own disk. */
export type DiskKind = 'machine' | 'small' | 'image';
