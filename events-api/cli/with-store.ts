import { databaseFrom } from '../config/config.ts';
import { openStore, type Store } from '../store/store.ts';
import { settingsFrom } from './settings.ts';

/** Opens the database that the command line or the environment names, and closes it again whatever happens. */
export async function withStore<T>(options: { readonly database?: string }, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(databaseFrom(settingsFrom(options.database === undefined ? {} : { database: options.database })));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
