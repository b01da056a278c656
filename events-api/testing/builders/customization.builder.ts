import { selectedEntity } from '../../../contract/option-sets.ts';
import { newId } from '../../store/ids.ts';
import type { CustomAttributeTable } from '../../store/tables/custom-attribute.table.ts';
import type { WebsiteEntityConfigurationTable } from '../../store/tables/website-entity-configuration.table.ts';

/** A text attribute of events. */
export function aCustomAttribute(overrides: Partial<CustomAttributeTable> = {}): CustomAttributeTable {
  return {
    entity: selectedEntity.event,
    logical_name: 'contoso_note',
    display_name: 'Note',
    type: 'text',
    options: '[]',
    target: null,
    ...overrides,
  };
}

/** An active configuration. */
export function aConfiguration(entity: number, fields: readonly string[], isActive = 1): WebsiteEntityConfigurationTable {
  const id = newId();
  return {
    id,
    name: `Configuration ${id}`,
    selected_entity: entity,
    selected_fields: JSON.stringify(fields),
    is_active: isActive,
    created_at: '2030-01-01T00:00:00.000Z',
    changed_at: '2030-01-01T00:00:00.000Z',
  };
}
