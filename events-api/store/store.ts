import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, type Transaction } from 'kysely';
import type { DatabaseSchema } from './database-schema.ts';
import { migrateToLatest } from './migrate.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';

export type Database = Kysely<DatabaseSchema>;
/** "Inside a transaction" as a type: what takes a `Trx` cannot be called outside one. */
export type Trx = Transaction<DatabaseSchema>;

export interface Store {
  readonly db: Database;
  /** Runs `work` in one transaction that holds the write lock from its beginning; all or nothing. */
  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** The address of a database is not one that this program can open. */
export class StoreAddressError extends Error {}

/**
 * Opens the database (making the file and its folder when they are missing) and brings it to the latest migration.
 * @param address a file name or `:memory:`
 * @throws StoreAddressError for any other kind of address
 */
export async function openStore(address: string): Promise<Store> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) {
    throw new StoreAddressError(`Not a database this server can open: ${address.replace(/:\/\/.*/, '://…')}. Give a file name.`);
  }
  const database = openSqlite(address);
  const db = new Kysely<DatabaseSchema>({ dialect: new NodeSqliteDialect(database) });
  await migrateToLatest(db);
  return {
    db,
    transaction: (work) => db.transaction().execute(work),
    close: () => db.destroy(),
  };
}

function openSqlite(address: string): DatabaseSync {
  if (address !== ':memory:') mkdirSync(dirname(resolve(address)), { recursive: true });
  const database = new DatabaseSync(address, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  // FULL: a commit is on the disk before it is answered. WAL: readers and the one writer do not wait for each other.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory;');
  // Room for the indexes that every registration touches (in kB), and fewer, larger moves from the log to the file (in pages).
  database.exec('pragma cache_size = -32000; pragma wal_autocheckpoint = 4000;');
  return database;
}
