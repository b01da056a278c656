import type { Kysely } from 'kysely';

/** Several attendees of one request are answered in the order in which they were named, at payment too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('event_registration')
    .addColumn('position', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
