import { sql } from 'kysely';
import type { Database, Store } from './database.ts';

/**
 * Another text whenever anything was committed to the database, by whomever.
 *
 * SQLite counts what this connection has changed (`total_changes`) and notices the commits of others (`data_version`): two look-ups
 * in memory, no read of the file. PostgreSQL tells which transactions are over: one that has written and commits leaves the list of
 * those under way, or moves its upper end; what other databases of the same server do shows as well, and does no harm. It is no
 * marker inside a transaction, where others may commit at any moment.
 */
export async function getChangeMarker(kind: Store['kind'], db: Database): Promise<string> {
  const marker = kind === 'sqlite' ? sqliteMarker : postgresMarker;
  const { rows } = await marker.execute(db);
  return rows[0]?.marker ?? '';
}

const sqliteMarker = sql<{ marker: string }>`select data_version || '.' || total_changes() as marker from pragma_data_version`;
const postgresMarker = sql<{ marker: string }>`select pg_current_snapshot()::text as marker`;
