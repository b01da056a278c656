import { readTrace } from './read-trace.ts';

export interface SyncedAnswers {
  /** Registrations whose first answer was seen. */
  readonly answered: number;
  /** Those that were answered before what was written of them was synced. */
  readonly unsynced: readonly string[];
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** As `registrations` of an answer looks in a trace, which escapes quotation marks. */
const MADE = /\\"id\\":\\"([0-9a-f-]{36})\\",\\"key\\"/g;

/**
 * Reads in the trace of a server on SQLite whether each registration was written to the log (`-wal`), then the log was synced,
 * begun after the writing and done before the answer, and only then the answer was sent.
 */
export function findUnsyncedAnswers(trace: string): SyncedAnswers {
  const written = new Set<string>();
  const syncing = new Set<string>();
  const synced = new Set<string>();
  const answered = new Map<string, boolean>();
  for (const { name, text, moment } of readTrace(trace)) {
    const isLog = text.includes('-wal>');
    if (isLog && name.startsWith('pwrite') && moment === 'end') {
      for (const [id] of text.matchAll(ID)) if (!synced.has(id)) written.add(id);
    } else if (isLog && name.endsWith('sync')) {
      if (moment === 'begin') move(written, syncing);
      else move(syncing, synced);
    } else if (!isLog && moment === 'begin') {
      for (const [, id = ''] of text.matchAll(MADE)) if (!answered.has(id)) answered.set(id, synced.has(id));
    }
  }
  return { answered: answered.size, unsynced: [...answered].flatMap(([id, isSynced]) => (isSynced ? [] : [id])) };
}

function move(from: Set<string>, to: Set<string>): void {
  for (const value of from) to.add(value);
  from.clear();
}
