import { Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Store } from './database.ts';
import type { DatabaseSchema } from './database-schema.ts';
import { takeAdvisoryLocks } from './advisory-locks.ts';
import { migrateToLatest } from './migrate.ts';
import { readPostgresAddress } from './postgres-address.ts';
import { PortablePostgresDialect } from './postgres-dialect.ts';
import { STATEMENT_TIMEOUT } from './preparing-pool.ts';

/** How long somebody waits for a connection of the pool, or for the server to take one, in milliseconds. */
const CONNECTION_TIMEOUT = 5000;

/** 64-bit whole numbers and sums of them: none of ours leaves the range in which a number is exact. */
const asNumbers = new pg.TypeOverrides();
for (const type of [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]) asNumbers.setTypeParser(type, Number);

/** @throws StoreAddressError, StoreUnavailableError, and PostgreSQL's own error when it lets nobody in or cannot be migrated */
export async function openPostgresStore(address: string): Promise<Store> {
  const { connectionString, poolSize } = readPostgresAddress(address);
  const pool = new pg.Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    keepAlive: true,
    application_name: 'events-api',
    types: asNumbers,
  });
  const db = new Kysely<DatabaseSchema>({ dialect: new PortablePostgresDialect(pool) });
  try {
    await requireDurableCommits(db);
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // Each statement sees what was committed before it: what was read before the locks were there is read again after.
  const transaction: Store['transaction'] = (work) => db.transaction().setIsolationLevel('read committed').execute(work);
  return {
    kind: 'postgres',
    db,
    transaction,
    transactionAheadOfDisk: transaction,
    synced: () => Promise.resolve(),
    lock: takeAdvisoryLocks,
    close: () => db.destroy(),
  };
}

/**
 * Processes that start at once migrate one after the other: Kysely holds an advisory lock. That, and an index of a large table, may
 * take longer than any other statement of ours.
 */
function migrate(db: Kysely<DatabaseSchema>): Promise<void> {
  return db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    await migrateToLatest(connection);
    await sql.raw(`set statement_timeout = '${STATEMENT_TIMEOUT}'`).execute(connection);
  });
}

/** With `fsync` off, what was answered as committed would be gone after a power cut. No session can switch it on. */
async function requireDurableCommits(db: Kysely<DatabaseSchema>): Promise<void> {
  const { rows } = await sql<{ fsync: string }>`select current_setting('fsync') as fsync`.execute(db);
  if (rows[0]?.fsync !== 'on') throw new Error('This PostgreSQL runs with fsync off: a registration would not be durable.');
}
