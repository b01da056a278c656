import { sql } from 'kysely';
import type { Database, Trx } from '../store/store.ts';
import type { CustomAttribute, CustomAttributeValue } from './custom-attribute.ts';
import { customisedTables } from './entities.ts';
import { columnOf, valuesOf } from './stored-values.ts';

interface ValuesRow {
  readonly id: string;
  readonly custom_attributes: string;
}

/** The values that rows have of an attribute. */
export async function listValuesInUse(db: Database, attribute: CustomAttribute): Promise<CustomAttributeValue[]> {
  return (await listRows(db, attribute)).flatMap(({ custom_attributes }) => {
    const value = valuesOf(custom_attributes)[attribute.logicalName];
    return value === undefined ? [] : [value];
  });
}

export const countValues = async (db: Database, attribute: CustomAttribute): Promise<number> =>
  (await listValuesInUse(db, attribute)).length;

/** Takes the attribute from every row that has a value of it. @returns how many had */
export async function deleteValues(trx: Trx, attribute: CustomAttribute): Promise<number> {
  const table = sql.table(customisedTables[attribute.entity]);
  let count = 0;
  for (const { id, custom_attributes } of await listRows(trx, attribute)) {
    const { [attribute.logicalName]: gone, ...rest } = valuesOf(custom_attributes);
    if (gone === undefined) continue;
    await sql`update ${table} set custom_attributes = ${columnOf(rest)} where id = ${id}`.execute(trx);
    count++;
  }
  return count;
}

/** Rows that may have a value: the name stands somewhere in their values. */
async function listRows(db: Database, { entity, logicalName }: CustomAttribute): Promise<ValuesRow[]> {
  const { rows } = await sql<ValuesRow>`select id, custom_attributes from ${sql.table(customisedTables[entity])}
    where custom_attributes like ${`%"${logicalName}"%`}`.execute(db);
  return rows;
}
