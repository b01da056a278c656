import type { Kysely } from 'kysely';
import { createTable } from './create-table.ts';

/** Who has come, to the event or to a session. `subject` is the id of either: nobody is checked in to the same twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'check_in', {
    text: [
      'id!',
      'event_registration_id>event_registration',
      'session_registration_id?>session_registration',
      'contact_id?>contact',
      'event_id>event',
      'session_id?>session',
      'subject',
      'registration_id_from_qr',
      'checked_in_at',
    ],
    integer: ['type'],
  });
  await db.schema.createIndex('check_in_once').unique().on('check_in').columns(['event_registration_id', 'subject']).execute();
  await db.schema.createIndex('check_in_event').on('check_in').columns(['event_id', 'checked_in_at']).execute();
  await db.schema.createIndex('check_in_session').on('check_in').column('session_id').execute();
}
