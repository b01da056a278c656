import type { Kysely } from 'kysely';

/** A custom registration field that was answered stays with its answers, though nobody is asked it any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('custom_registration_field')
    .addColumn('is_withdrawn', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
