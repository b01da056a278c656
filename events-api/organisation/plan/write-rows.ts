import { sql } from 'kysely';
import type { DatabaseSchema } from '../../store/database-schema.ts';
import type { Database, Trx } from '../../store/store.ts';

type Table = keyof DatabaseSchema;

/** Values in one statement: below the 32,766 parameters of SQLite, and short enough to be read quickly. */
const MOST_PARAMETERS = 5000;

/** Inserts rows that have the same columns, and updates those that are there by `id`. */
export async function upsertRows(trx: Trx, table: Table, rows: readonly object[]): Promise<void> {
  const columns = columnsOf(rows);
  const updates = columns
    .filter((column) => column !== 'id')
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
  for (const values of valuesInBatches(rows, columns)) {
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${values}
      on conflict (id) do update set ${sql.join(updates)}`.execute(trx);
  }
}

/** Inserts rows that have the same columns; a row that is there by its primary key stays as it is. */
export async function insertMissingRows(trx: Trx, table: Table, rows: readonly object[]): Promise<void> {
  const columns = columnsOf(rows);
  for (const values of valuesInBatches(rows, columns)) {
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${values} on conflict do nothing`.execute(
      trx,
    );
  }
}

export async function deleteRows(trx: Trx, table: Table, column: string, values: readonly string[]): Promise<void> {
  for (const some of batches(values, MOST_PARAMETERS)) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(some)})`.execute(trx);
  }
}

/** The rows of `table` whose `column` is one of `values`. */
export async function selectRows<Row>(db: Database, table: Table, column: string, values: readonly string[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const some of batches(values, MOST_PARAMETERS)) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(some)})`.execute(
      db,
    );
    found.push(...rows);
  }
  return found;
}

const columnsOf = (rows: readonly object[]): string[] => Object.keys(rows[0] ?? {});

function* valuesInBatches(rows: readonly object[], columns: readonly string[]) {
  const rowsAtOnce = Math.max(1, Math.floor(MOST_PARAMETERS / Math.max(1, columns.length)));
  for (const some of batches(rows, rowsAtOnce)) {
    yield sql.join(
      some.map((row) => {
        const values = row as Readonly<Record<string, unknown>>;
        return sql`(${sql.join(columns.map((column) => values[column]))})`;
      }),
    );
  }
}

function* batches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
