import type { Database, Trx } from '../store/store.ts';
import { newId } from '../store/ids.ts';
import type { WebsiteEntityConfigurationTable } from '../store/tables/website-entity-configuration.table.ts';
import { entityOfNumber, numberOfEntity } from './entities.ts';
import type { WebsiteEntityConfiguration, WebsiteEntityConfigurationInput } from './website-entity-configuration.ts';

/** All configurations by name. */
export async function listWebsiteEntityConfigurations(db: Database): Promise<WebsiteEntityConfiguration[]> {
  const rows = await db.selectFrom('website_entity_configuration').selectAll().orderBy('name').execute();
  return rows.map(configurationOf);
}

export async function findWebsiteEntityConfiguration(
  db: Database,
  idOrName: string,
): Promise<WebsiteEntityConfiguration | undefined> {
  const row = await db
    .selectFrom('website_entity_configuration')
    .selectAll()
    .where((where) => where.or([where('id', '=', idOrName), where('name', '=', idOrName)]))
    .executeTakeFirst();
  return row && configurationOf(row);
}

export async function insertWebsiteEntityConfiguration(
  trx: Trx,
  input: WebsiteEntityConfigurationInput,
  now: Date,
): Promise<WebsiteEntityConfiguration> {
  const configuration = { id: newId(), ...input };
  const at = now.toISOString();
  await trx
    .insertInto('website_entity_configuration')
    .values({ id: configuration.id, ...columnsOf(input), created_at: at, changed_at: at })
    .execute();
  return configuration;
}

export async function updateWebsiteEntityConfiguration(
  trx: Trx,
  { id, ...input }: WebsiteEntityConfiguration,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('website_entity_configuration')
    .set({ ...columnsOf(input), changed_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

export async function deleteWebsiteEntityConfiguration(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('website_entity_configuration').where('id', '=', id).execute();
}

function configurationOf(row: WebsiteEntityConfigurationTable): WebsiteEntityConfiguration {
  return {
    id: row.id,
    name: row.name,
    selectedEntity: entityOfNumber(row.selected_entity),
    selectedFields: JSON.parse(row.selected_fields) as string[],
    isActive: row.is_active === 1,
  };
}

const columnsOf = (input: WebsiteEntityConfigurationInput) => ({
  name: input.name,
  selected_entity: numberOfEntity(input.selectedEntity),
  selected_fields: JSON.stringify(input.selectedFields),
  is_active: Number(input.isActive),
});
