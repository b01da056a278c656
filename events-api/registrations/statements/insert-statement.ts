import { type PreparedStatement, prepareStatement } from '../../store/prepared-statement.ts';
import type { DatabaseSchema } from '../../store/database-schema.ts';
import type { Database } from '../../store/store.ts';

/** Inserts one row of the table; `columns` are all of them. */
export function insertStatement<R extends object>(
  db: Database,
  table: keyof DatabaseSchema,
  columns: readonly (keyof R & string)[],
): PreparedStatement<R, unknown> {
  return prepareStatement<R, unknown>((value) =>
    db.insertInto(table).values(Object.fromEntries(columns.map((column) => [column, value(column)]))),
  );
}
