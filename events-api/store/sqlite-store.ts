import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { DatabaseSchema } from './database-schema.ts';
import { migrateToLatest } from './migrate.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import type { Store } from './database.ts';

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** @param file its name, or `:memory:` */
export async function openSqliteStore(file: string): Promise<Store> {
  const db = new Kysely<DatabaseSchema>({ dialect: new NodeSqliteDialect(openSqlite(file)) });
  await migrateToLatest(db);
  return {
    kind: 'sqlite',
    db,
    transaction: (work) => db.transaction().execute(work),
    // A transaction is the only one that writes as long as it lasts.
    lock: () => Promise.resolve(),
    close: () => db.destroy(),
  };
}

function openSqlite(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(resolve(file)), { recursive: true });
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  // FULL: a commit is on the disk before it is answered. WAL: readers and the one writer do not wait for each other.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory;');
  // Room for the indexes that every registration touches (in kB), and fewer, larger moves from the log to the file (in pages).
  database.exec('pragma cache_size = -32000; pragma wal_autocheckpoint = 4000;');
  return database;
}
