import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../store/store.ts';
import { type CommandResult, runEventsApi } from './run-events-api.ts';

export interface TemporaryDatabase {
  readonly folder: string;
  readonly database: string;
  /** Runs the command on this database. */
  run(...args: string[]): Promise<CommandResult>;
  /** The answer of the command in JSON; it has to succeed. */
  json(...args: string[]): Promise<unknown>;
  /** Opens the database for as long as `work` takes. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** Each spec starts programs of its own; on a busy machine that takes its time. */
const LONG = 120_000;

/** A folder with a database of its own for each spec of the surrounding `describe`, and patience for programs. */
export function temporaryDatabase(): () => TemporaryDatabase {
  let folder: string;
  let patience: number;
  beforeAll(() => {
    patience = jasmine.DEFAULT_TIMEOUT_INTERVAL;
    jasmine.DEFAULT_TIMEOUT_INTERVAL = LONG;
  });
  afterAll(() => {
    jasmine.DEFAULT_TIMEOUT_INTERVAL = patience;
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'events-api-command-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return () => {
    const database = join(folder, 'events.sqlite');
    const run = (...args: string[]) => runEventsApi(...args, '--database', database);
    return {
      folder,
      database,
      run,
      json: async (...args) => {
        const { code, stdout, stderr } = await run(...args, '--json');
        if (code !== 0) throw new Error(stderr);
        return JSON.parse(stdout);
      },
      withStore: async (work) => {
        const store = await openStore(database);
        try {
          return await work(store);
        } finally {
          await store.close();
        }
      },
    };
  };
}
