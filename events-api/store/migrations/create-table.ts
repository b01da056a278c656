import type { CreateTableBuilder, Kysely } from 'kysely';

/**
 * Columns by type. A mark after the name says: `!` primary key, `*` unique, `?` may be null, `>table` refers to that table's id,
 * `?>table` both, `>>table` refers to it and goes with it.
 */
export interface Columns {
  readonly text?: readonly string[];
  readonly integer?: readonly string[];
  readonly bytes?: readonly string[];
}

const COLUMN = /^(?<name>\w+)(?<mark>[!*?]?)(?<reference>>{0,2})(?<table>\w*)$/;

export async function createTable(
  db: Kysely<unknown>,
  table: string,
  columns: Columns,
  primaryKey?: readonly string[],
): Promise<void> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(table);
  for (const column of columns.text ?? []) builder = addColumn(builder, column, 'text');
  for (const column of columns.integer ?? []) builder = addColumn(builder, column, 'integer');
  for (const column of columns.bytes ?? []) builder = addColumn(builder, column, 'blob');
  if (primaryKey) builder = builder.addPrimaryKeyConstraint(`${table}_pk`, [...primaryKey]);
  await builder.execute();
}

function addColumn(
  builder: CreateTableBuilder<string, string>,
  column: string,
  type: 'text' | 'integer' | 'blob',
): CreateTableBuilder<string, string> {
  const parts = COLUMN.exec(column)?.groups;
  if (!parts) throw new Error(`Not a column: ${column}`);
  const { name = '', mark, reference, table } = parts;
  return builder.addColumn(name, type, (definition) => {
    let built = mark === '?' ? definition : definition.notNull();
    if (mark === '!') built = built.primaryKey();
    if (mark === '*') built = built.unique();
    if (reference) built = built.references(`${table ?? ''}.id`);
    return reference === '>>' ? built.onDelete('cascade') : built;
  });
}
