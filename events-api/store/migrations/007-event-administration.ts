import type { Kysely } from 'kysely';

/** Settings of the whole organisation that the waiting list, mails and payment go by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const flags = ['send_mail_to_attendees', 'send_mail_to_purchaser', 'allow_repeated_registrations'];
  for (const flag of flags) {
    await db.schema
      .alterTable('organisation')
      .addColumn(flag, 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  }
  await db.schema
    .alterTable('organisation')
    .addColumn('invitation_hours', 'integer', (column) => column.notNull().defaultTo(24))
    .execute();
  await db.schema.alterTable('organisation').addColumn('payment_page_url', 'text').execute();
  await db.schema
    .alterTable('event')
    .addColumn('number_of_invitations', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
}
