import { open } from 'node:fs/promises';
import { StoreUnavailableError } from './store-busy.ts';

export interface LogSync {
  /** Resolves when everything is on the disk that was written before the call. @throws StoreUnavailableError */
  synced(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Brings the write-ahead log of a SQLite database to the disk while its connection goes on writing; SQLite itself would make
 * everybody wait (docs/decisions/0019-waiting-for-the-disk.md). Whoever asks while a sync is under way shares the next one: the one
 * under way may have missed what was written since it began. After one that failed nobody knows what is on the disk, so every later
 * one fails too.
 * @param file the database, to which a connection is open: the log is there and stays the same file
 */
export async function openLogSync(file: string): Promise<LogSync> {
  const log = await open(`${file}-wal`, 'r+');
  let underWay = Promise.resolve();
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    next = undefined;
    underWay = log.datasync().catch((cause: unknown) => {
      throw new StoreUnavailableError('What was written may not be on the disk; the server has to be started again.', { cause });
    });
    return underWay;
  };
  return { synced: () => (next ??= underWay.then(begin)), close: () => log.close() };
}
