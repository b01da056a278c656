import { type Kysely, sql } from 'kysely';

/** Most registrations are not paid for and most contacts have no account: an entry for each of them is work and room for nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('event_registration_purchase').execute();
  await db.schema
    .createIndex('event_registration_purchase')
    .on('event_registration')
    .column('purchase_id')
    .where(sql.ref('purchase_id'), 'is not', null)
    .execute();
  await db.schema.dropIndex('contact_aad_object_id').execute();
  await db.schema
    .createIndex('contact_aad_object_id')
    .on('contact')
    .column('aad_object_id')
    .unique()
    .where(sql.ref('aad_object_id'), 'is not', null)
    .execute();
}
