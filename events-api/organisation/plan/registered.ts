import { sql } from 'kysely';
import type { DatabaseSchema } from '../../store/database-schema.ts';
import type { ImportRun } from './import-run.ts';

/** How many rows of `table` refer to each of `rows` by `column`; rows that nothing refers to are not in the answer. */
export async function countByReference(
  run: ImportRun,
  table: keyof DatabaseSchema,
  column: string,
  rows: readonly { id: string }[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { id } of rows) {
    const found = await sql<{
      count: number | string;
    }>`select count(*) as count from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(run.trx);
    const count = Number(found.rows[0]?.count ?? 0);
    if (count > 0) counts.set(id, count);
  }
  return counts;
}
