import type { Database, Trx } from '../store/store.ts';
import type { CustomAttributeTable } from '../store/tables/custom-attribute.table.ts';
import type { ChoiceOption, CustomAttribute, CustomAttributeType } from './custom-attribute.ts';
import { type CustomisedEntity, entityOfNumber, numberOfEntity } from './entities.ts';

/** All custom attributes, by entity and logical name. */
export async function listCustomAttributes(db: Database): Promise<CustomAttribute[]> {
  const rows = await db.selectFrom('custom_attribute').selectAll().orderBy('entity').orderBy('logical_name').execute();
  return rows.map(attributeOf);
}

export async function findCustomAttribute(
  db: Database,
  entity: CustomisedEntity,
  logicalName: string,
): Promise<CustomAttribute | undefined> {
  const row = await db
    .selectFrom('custom_attribute')
    .selectAll()
    .where('entity', '=', numberOfEntity(entity))
    .where('logical_name', '=', logicalName)
    .executeTakeFirst();
  return row && attributeOf(row);
}

/** Adds the attribute, or changes the one of this entity that has its name. */
export async function saveCustomAttribute(trx: Trx, attribute: CustomAttribute): Promise<void> {
  const { entity, logical_name, ...rest } = rowOf(attribute);
  await trx
    .insertInto('custom_attribute')
    .values({ entity, logical_name, ...rest })
    .onConflict((conflict) => conflict.columns(['entity', 'logical_name']).doUpdateSet(rest))
    .execute();
}

export async function deleteCustomAttribute(trx: Trx, { entity, logicalName }: CustomAttribute): Promise<void> {
  await trx
    .deleteFrom('custom_attribute')
    .where('entity', '=', numberOfEntity(entity))
    .where('logical_name', '=', logicalName)
    .execute();
}

function attributeOf(row: CustomAttributeTable): CustomAttribute {
  return {
    entity: entityOfNumber(row.entity) as CustomisedEntity,
    logicalName: row.logical_name,
    displayName: row.display_name,
    type: row.type as CustomAttributeType,
    options: JSON.parse(row.options) as ChoiceOption[],
    target: row.target,
  };
}

function rowOf(attribute: CustomAttribute): CustomAttributeTable {
  return {
    entity: numberOfEntity(attribute.entity),
    logical_name: attribute.logicalName,
    display_name: attribute.displayName,
    type: attribute.type,
    options: JSON.stringify(attribute.options.map(({ value, label }) => ({ value, label }))),
    target: attribute.target,
  };
}
