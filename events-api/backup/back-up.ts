import { rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { moveIntoPlace } from './move-into-place.ts';

/** Pages copied at a time; the server on the same file goes on answering in between. */
const PAGES_AT_ONCE = 2000;

/** Rows of each table. */
export type RowCounts = Readonly<Record<string, number>>;

/** The backup was not made; what was at its place before is there still. */
export class BackupFailed extends Error {
  override readonly name = 'BackupFailed';
}

/**
 * Copies a SQLite database, while a server writes to it, into one file that only its owner may read. The copy is what the database was when it
 * began: it is made inside a read transaction. It is checked before it takes its name, which it does in one step.
 * @returns the rows of each table
 * @throws BackupFailed
 */
export async function backUp(database: string, file: string): Promise<RowCounts> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const counts = await copy(database, beside);
    await moveIntoPlace(beside, file);
    return counts;
  } catch (error) {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${beside}${suffix}`, { force: true });
    if (error instanceof BackupFailed) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BackupFailed(`The backup could not be written: ${reason}. Nothing of it has been left behind.`, { cause: error });
  }
}

async function copy(database: string, beside: string): Promise<RowCounts> {
  const source = new DatabaseSync(database, { readOnly: true });
  try {
    source.exec('begin');
    const counts = countRows(source);
    await backup(source, beside, { rate: PAGES_AT_ONCE });
    verify(beside, counts);
    return counts;
  } finally {
    source.close();
  }
}

/** @throws BackupFailed when the copy is damaged or not the same */
function verify(beside: string, expected: RowCounts): void {
  const made = new DatabaseSync(beside);
  try {
    // One file, with no companions: the server turns the log on again when it opens it.
    made.exec('pragma journal_mode = delete');
    const faults = made
      .prepare('pragma integrity_check')
      .all()
      .map(({ integrity_check: fault }) => String(fault));
    if (faults.join() !== 'ok') throw new BackupFailed(`The copy is damaged (${faults[0] ?? 'no answer'}): check the disk.`);
    const counts = countRows(made);
    const table = Object.keys({ ...expected, ...counts }).find((name) => expected[name] !== counts[name]);
    if (table !== undefined) {
      throw new BackupFailed(`The copy has ${counts[table] ?? 0} rows of ${table} and not ${expected[table] ?? 0}.`);
    }
  } finally {
    made.close();
  }
}

function countRows(database: DatabaseSync): RowCounts {
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .all();
  const entries = tables.map(({ name }) => {
    const row = database.prepare(`select count(*) as count from "${String(name)}"`).get();
    return [String(name), Number(row?.['count'])] as const;
  });
  return Object.fromEntries(entries);
}
