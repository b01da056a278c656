import type { Kysely } from 'kysely';

/** One contact for each account, however many first sign-ins come at once; and what a provider's addresses are worth. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('contact_aad_object_id').on('contact').column('aad_object_id').unique().execute();
  await db.schema
    .alterTable('web_application')
    .addColumn('aad_emails_verified', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
