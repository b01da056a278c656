import type { Kysely } from 'kysely';
import { createTable } from './create-table.ts';

/** Attributes of the organiser's own, and which attributes the API shows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(
    db,
    'custom_attribute',
    { text: ['logical_name', 'display_name', 'type', 'options', 'target?'], integer: ['entity'] },
    ['entity', 'logical_name'],
  );
  await createTable(db, 'website_entity_configuration', {
    text: ['id!', 'name*', 'selected_fields', 'created_at', 'changed_at'],
    integer: ['selected_entity', 'is_active'],
  });
  for (const table of CUSTOMISED) await db.schema.alterTable(table).addColumn('custom_attributes', 'text').execute();
}

const CUSTOMISED = [
  'event',
  'session',
  'session_track',
  'pass',
  'speaker',
  'sponsorship',
  'building',
  'room',
  'custom_registration_field',
];
