import { sql } from 'kysely';
import { bumpContentVersion } from '../store/content-version.ts';
import type { Trx } from '../store/store.ts';
import type { CustomAttribute, CustomAttributeValue } from './custom-attribute.ts';
import { CustomizationRefused } from './customization-refused.ts';
import { customisedTables } from './entities.ts';
import { columnOf, valuesOf } from './stored-values.ts';

/**
 * Gives one row a value of an attribute.
 * @param id the id on the wire, the file's own id, or the readable id of an event
 * @param value null blanks it
 * @throws CustomizationRefused when there is no such row
 */
export async function setValue(
  trx: Trx,
  { entity, logicalName }: CustomAttribute,
  id: string,
  value: CustomAttributeValue | null,
): Promise<void> {
  const table = sql.table(customisedTables[entity]);
  const isReadableId = entity === 'event' ? sql`or readable_event_id = ${id}` : sql``;
  const { rows } = await sql<{ id: string; custom_attributes: string | null }>`
    select id, custom_attributes from ${table} where id = ${id} or external_id = ${id} ${isReadableId}`.execute(trx);
  const [row] = rows;
  if (!row) throw new CustomizationRefused(`There is no ${entity} "${id}".`);
  const column = columnOf({ ...valuesOf(row.custom_attributes), [logicalName]: value });
  await sql`update ${table} set custom_attributes = ${column} where id = ${row.id}`.execute(trx);
  await bumpContentVersion(trx);
}
