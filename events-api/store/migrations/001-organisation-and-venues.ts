import { type Kysely, sql } from 'kysely';
import { createTable } from './create-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'organisation', {
    text: ['id!', 'name', 'contact_matching_strategy', 'created_at'],
    integer: ['enable_demo_payment', 'purchase_timeout_minutes'],
  });
  await createTable(db, 'content_version', { integer: ['id!', 'version'] });
  await sql`insert into content_version (id, version) values (1, 1)`.execute(db);
  await createTable(db, 'web_application', {
    text: ['id!', 'name', 'origin*', 'token*', 'aad_client_id?', 'aad_metadata_endpoint?', 'created_at', 'changed_at'],
    integer: ['is_default', 'is_active'],
  });
  await createTable(db, 'contact', {
    text: [
      'id!',
      'first_name',
      'last_name',
      'email',
      'first_name_key',
      'last_name_key',
      'email_key',
      'aad_object_id?',
      'originating_event_id?',
      'created_at',
    ],
  });
  await db.schema
    .createIndex('contact_email_key')
    .on('contact')
    .columns(['email_key', 'last_name_key', 'first_name_key'])
    .execute();
  await db.schema.createIndex('contact_name_key').on('contact').columns(['last_name_key', 'first_name_key']).execute();
  await createTable(db, 'building', {
    text: [
      'id!',
      'external_id*',
      'name',
      'description?',
      'address_line_1?',
      'address_line_2?',
      'address_line_3?',
      'city?',
      'state_province?',
      'postal_code?',
      'country?',
      'telephone_1?',
      'telephone_2?',
      'telephone_3?',
      'email?',
      'website?',
      'additional_facilities?',
      'wifi_ssid?',
      'wifi_password?',
    ],
    integer: ['accessible_toilets?', 'disabled_access?', 'disabled_parking?', 'public_telephone_available?', 'wifi_available?'],
  });
  await createTable(db, 'room', {
    text: ['id!', 'external_id*', 'building_id>building', 'name', 'description?'],
    integer: ['disabled_access?', 'capacity?', 'position'],
  });
}
