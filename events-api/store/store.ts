import type { Store } from './database.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { schemeOf, StoreAddressError } from './store-address.ts';

export type { Database, Store, Trx } from './database.ts';

/**
 * Opens the database (on SQLite making the file and its folder when they are missing) and brings it to the latest migration.
 * @param address a file name, `:memory:`, or `postgres://user:password@host:port/database`
 * @throws StoreAddressError for any other kind of address, StoreUnavailableError when PostgreSQL cannot be reached
 */
export async function openStore(address: string): Promise<Store> {
  const scheme = schemeOf(address);
  if (scheme === undefined) return openSqliteStore(address);
  if (scheme === 'postgres' || scheme === 'postgresql') return openPostgresStore(address);
  throw new StoreAddressError(
    `Not a database this server can open: ${scheme}://…. Give a file name or an address such as postgres://user@host/database.`,
  );
}
