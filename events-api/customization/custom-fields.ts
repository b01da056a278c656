import type { CustomFieldsWire, CustomFieldWire } from '../../contract/custom-fields.ts';
import type { CustomAttribute } from './custom-attribute.ts';
import type { CustomisedEntity, EntityName } from './entities.ts';
import { type RowOf, standardAttributes } from './standard/standard-attributes.ts';
import type { Surroundings } from './standard/surroundings.ts';
import { type StoredValues, valuesOf } from './stored-values.ts';
import type { WebsiteEntityConfiguration } from './website-entity-configuration.ts';
import { customFieldOf } from './wire-values.ts';

type Read = (row: unknown, values: StoredValues, around: Surroundings) => CustomFieldWire;

/** What the active configurations show of each entity: which names, and how each is read. */
export class CustomFields {
  readonly #reads = new Map<EntityName, Map<string, Read>>();

  constructor(configurations: readonly WebsiteEntityConfiguration[], attributes: readonly CustomAttribute[]) {
    for (const { selectedEntity, selectedFields, isActive } of configurations) {
      if (!isActive) continue;
      const reads = this.#reads.get(selectedEntity) ?? new Map<string, Read>();
      for (const field of selectedFields) {
        const read = readOf(selectedEntity, field, attributes);
        if (read) reads.set(field, read);
      }
      if (reads.size > 0) this.#reads.set(selectedEntity, reads);
    }
  }

  /** Whether an attribute is shown. */
  shows(entity: EntityName, logicalName: string): boolean {
    return this.#reads.get(entity)?.has(logicalName) ?? false;
  }

  /** The `customFields` of a row; null when nothing of its entity is shown. */
  of<Entity extends CustomisedEntity>(
    entity: Entity,
    row: RowOf<Entity> & { readonly custom_attributes: string | null },
    around: Surroundings,
  ): CustomFieldsWire | null {
    const reads = this.#reads.get(entity);
    if (!reads) return null;
    const values = valuesOf(row.custom_attributes);
    return Object.fromEntries([...reads].map(([name, read]) => [name, read(row, values, around)]));
  }
}

/** For readers that show nothing beyond the API's own members. */
export const noCustomFields = new CustomFields([], []);

function readOf(entity: EntityName, name: string, attributes: readonly CustomAttribute[]): Read | undefined {
  const attribute = attributes.find((one) => one.entity === entity && one.logicalName === name);
  if (attribute) return (_, values) => customFieldOf(attribute, values[name]);
  const standard = entity in standardAttributes ? standardAttributes[entity as CustomisedEntity] : {};
  const read = Object.hasOwn(standard, name) ? standard[name] : undefined;
  return read && ((row, _, around) => (read as (row: unknown, around: Surroundings) => CustomFieldWire)(row, around));
}
