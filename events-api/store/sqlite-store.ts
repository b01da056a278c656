import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as passed } from 'node:timers/promises';
import { Kysely } from 'kysely';
import type { DatabaseSchema } from './database-schema.ts';
import { openLogSync } from './log-sync.ts';
import { migrateToLatest } from './migrate.ts';
import { type Runner, runningDirectly } from './prepared-statement.ts';
import { NodeSqliteDatabase, NodeSqliteDialect } from './sqlite-dialect.ts';
import { isStoreBusy } from './store-busy.ts';
import type { Store } from './database.ts';

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5000;
/** In milliseconds. */
const RETRY_AFTER = 10;

/** @param file its name, or `:memory:` */
export async function openSqliteStore(file: string): Promise<Store> {
  const opened = openSqlite(file);
  const database = new NodeSqliteDatabase(opened);
  const db = new Kysely<DatabaseSchema>({ dialect: new NodeSqliteDialect(database) });
  const run: Runner = (sql, parameters) => database.run(sql, parameters);
  try {
    await keepLog(opened);
    await migrateToLatest(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const log = file === ':memory:' ? undefined : await openLogSync(file);
  const synced = async (): Promise<void> => log?.synced();
  const transactionAheadOfDisk: Store['transaction'] = (work) =>
    db.transaction().execute((trx) => runningDirectly(trx, run, work));
  return {
    kind: 'sqlite',
    db,
    transaction: async (work) => {
      const done = await transactionAheadOfDisk(work);
      await synced();
      return done;
    },
    transactionAheadOfDisk,
    synced,
    // A transaction is the only one that writes as long as it lasts.
    lock: () => Promise.resolve(),
    close: async () => {
      await log?.close();
      await db.destroy();
    },
  };
}

function openSqlite(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(resolve(file)), { recursive: true });
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  // The log is in order on the disk whenever the power goes, and up to date once it is synced, for which a transaction waits by itself.
  database.exec('pragma synchronous = normal; pragma temp_store = memory;');
  // Room for the upper pages of the indexes that every registration touches (in kB; with a million of them, twice as much does not
  // save one read of the file), and fewer, larger moves from the log to the file (in pages).
  database.exec('pragma cache_size = -16000; pragma wal_autocheckpoint = 16000;');
  return database;
}

/**
 * A write-ahead log: readers and the one writer do not wait for each other. A new file gets it from whoever opens it first; who comes in
 * that moment is refused by SQLite at once, whatever the timeout, and tries again.
 */
async function keepLog(database: DatabaseSync): Promise<void> {
  const until = performance.now() + BUSY_TIMEOUT;
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isStoreBusy(error) || performance.now() > until) throw error;
    }
    await passed(RETRY_AFTER);
  }
}
