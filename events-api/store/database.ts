import type { Kysely, Transaction } from 'kysely';
import type { DatabaseSchema } from './database-schema.ts';
import type { Lock } from './lock.ts';

export type Database = Kysely<DatabaseSchema>;
/** "Inside a transaction" as a type: what takes a `Trx` cannot be called outside one. */
export type Trx = Transaction<DatabaseSchema>;

export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Database;
  /**
   * Runs `work` in one transaction; all or nothing, and on the disk when it returns. On SQLite it holds the write lock from its
   * beginning. On PostgreSQL others write at the same time, and each statement sees what has been committed before it: whatever must
   * not change between reading and writing is to be locked first.
   */
  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /**
   * The same, but on SQLite it returns before the disk has it: the next transaction may begin meanwhile. Whoever answers for it waits
   * for `synced` first.
   */
  transactionAheadOfDisk<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Resolves when everything committed by now is on the disk. @throws StoreUnavailableError when nobody knows what is there */
  synced(): Promise<void>;
  /**
   * Waits until nobody else holds these names, and holds them until the transaction ends. Call it once, before anything else is
   * written, with everything that the transaction will need: then no two transactions can wait for each other.
   */
  lock(trx: Trx, locks: readonly Lock[]): Promise<void>;
  close(): Promise<void>;
}
