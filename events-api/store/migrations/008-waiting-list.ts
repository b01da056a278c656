import { type Kysely, sql } from 'kysely';

/**
 * The order of a waiting list is a number and no clock: two who ask in the same millisecond keep their order. A row has one while
 * it waits or is invited; the indexes hold those rows only, so that nobody else pays for them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['event_registration', 'session_registration']) {
    await db.schema.alterTable(table).addColumn('waitlist_number', 'integer').execute();
    await db.schema.alterTable(table).addColumn('invited_until', 'text').execute();
  }
  await db.schema.alterTable('repeated_registration').addColumn('waitlist_number', 'integer').execute();
  await db.schema
    .createIndex('event_registration_waitlist')
    .on('event_registration')
    .columns(['event_id', 'waitlist_number'])
    .where(sql.ref('waitlist_number'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('session_registration_waitlist')
    .on('session_registration')
    .columns(['event_id', 'session_id', 'waitlist_number'])
    .where(sql.ref('waitlist_number'), 'is not', null)
    .execute();
}
