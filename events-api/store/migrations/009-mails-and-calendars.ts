import type { Kysely } from 'kysely';
import { createTable } from './create-table.ts';

/** What a calendar file says of an event, the language of an attendee, and the mails that wait to be sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('event').addColumn('calendar_content', 'text').execute();
  await db.schema.alterTable('event_registration').addColumn('language_tag', 'text').execute();
  await createTable(db, 'mail', {
    text: [
      'id!',
      'kind',
      'event_registration_id>event_registration',
      'session_id?>session',
      'state',
      'due_at',
      'reason?',
      'created_at',
      'done_at?',
    ],
    integer: ['attempts'],
  });
  await db.schema.createIndex('mail_due').on('mail').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('mail_registration').on('mail').column('event_registration_id').execute();
}
