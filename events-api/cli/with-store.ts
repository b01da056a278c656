import { existsSync } from 'node:fs';
import { databaseFrom } from '../config/config.ts';
import { openStore, type Store } from '../store/store.ts';
import { schemeOf } from '../store/store-address.ts';
import { settingsFrom } from './settings.ts';

interface StoreOptions {
  readonly database?: string;
}

/** Opens the database that the command line or the environment names, and closes it again whatever happens. */
export async function withStore<T>(options: StoreOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(addressFrom(options));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for commands that have nothing to do in a new database: a mistyped name makes none. */
export async function withExistingStore<T>(options: StoreOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const address = addressFrom(options);
  if (schemeOf(address) === undefined && address !== ':memory:' && !existsSync(address)) {
    throw new Error(`There is no database ${address}.`);
  }
  return withStore(options, work);
}

export const addressFrom = ({ database }: StoreOptions): string =>
  databaseFrom(settingsFrom(database === undefined ? {} : { database }));
