import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../store/store.ts';
import type { PostgresDatabases } from './postgres-databases.ts';

export interface TestDatabase {
  /** For `openStore`. */
  readonly address: string;
  remove(): Promise<void>;
}

/** Which store the specs run on in this process: SQLite, or PostgreSQL when `EVENTS_API_TEST_STORE` says so. */
export const storeUnderTest: Store['kind'] = process.env['EVENTS_API_TEST_STORE'] === 'postgres' ? 'postgres' : 'sqlite';

let postgres: Promise<PostgresDatabases> | undefined;

/** An empty database, migrated or not, that nobody else uses. Close every store on it before it is removed. */
export async function makeTestDatabase(): Promise<TestDatabase> {
  return storeUnderTest === 'postgres' ? makePostgresDatabase() : makeSqliteDatabase();
}

/** A store of its own for a spec; what it kept goes when it is closed. */
export async function openTestStore(): Promise<Store> {
  if (storeUnderTest === 'sqlite') return openStore(':memory:');
  const database = await makePostgresDatabase();
  const store = await openStore(database.address);
  return { ...store, close: () => store.close().then(() => database.remove()) };
}

/** Starts the PostgreSQL that the specs of this process run on, so that no spec has to wait for it. */
export async function startTestDatabases(): Promise<void> {
  if (storeUnderTest === 'postgres') await (postgres ??= startDatabases());
}

/** Ends the PostgreSQL that the specs of this process have started, if any. */
export async function stopTestDatabases(): Promise<void> {
  await (await postgres)?.stop();
  postgres = undefined;
}

function makeSqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'events-api-'));
  return {
    address: join(folder, 'events.sqlite'),
    remove: () => {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
}

async function makePostgresDatabase(): Promise<TestDatabase> {
  const databases = await (postgres ??= startDatabases());
  const name = await databases.take();
  return { address: databases.addressOf(name), remove: () => databases.giveBack(name) };
}

/** Loaded only for those who need it: it listens to the signals of this process. */
async function startDatabases(): Promise<PostgresDatabases> {
  const { PostgresDatabases } = await import('./postgres-databases.ts');
  return PostgresDatabases.start();
}
