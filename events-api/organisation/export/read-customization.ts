import { listCustomAttributes } from '../../customization/custom-attribute.repository.ts';
import type { CustomAttribute } from '../../customization/custom-attribute.ts';
import type { CustomisedEntity } from '../../customization/entities.ts';
import { valuesOf } from '../../customization/stored-values.ts';
import { listWebsiteEntityConfigurations } from '../../customization/website-entity-configuration.repository.ts';
import type { Database } from '../../store/store.ts';
import type { CustomAttributeEntry, CustomAttributeValues } from '../custom-attribute-entry.ts';
import type { Organisation } from '../organisation-file.ts';

/** Gives the entry of a thing its values: every attribute of its entity, blank ones as null. */
export type CustomAttributeReader = <Entry extends object>(
  entity: CustomisedEntity,
  row: { readonly custom_attributes: string | null },
  entry: Entry,
) => Entry & { customAttributes?: CustomAttributeValues };

export async function readCustomAttributes(
  db: Database,
): Promise<{ entries: CustomAttributeEntry[]; withValues: CustomAttributeReader }> {
  const attributes = await listCustomAttributes(db);
  const ofEntity = Map.groupBy(attributes, ({ entity }) => entity);
  return {
    entries: attributes.map(entryOf),
    withValues: (entity, row, entry) => {
      const names = ofEntity.get(entity) ?? [];
      if (names.length === 0) return entry;
      const values = valuesOf(row.custom_attributes);
      return {
        ...entry,
        customAttributes: Object.fromEntries(names.map(({ logicalName }) => [logicalName, values[logicalName] ?? null])),
      };
    },
  };
}

export async function readConfigurations(db: Database): Promise<Pick<Organisation, 'websiteEntityConfigurations'>> {
  const configurations = await listWebsiteEntityConfigurations(db);
  return {
    websiteEntityConfigurations: configurations.map(({ name, selectedEntity, selectedFields, isActive }) => ({
      name,
      selectedEntity,
      selectedFields: [...selectedFields],
      isActive,
    })),
  };
}

const entryOf = ({ entity, logicalName, displayName, type, options, target }: CustomAttribute): CustomAttributeEntry => ({
  entity,
  logicalName,
  displayName,
  type,
  options: [...options],
  target,
});
