import type { Kysely } from 'kysely';
import { createTable } from './create-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'repeated_registration', {
    text: [
      'id!',
      'name',
      'key*',
      'event_id>event',
      'pass_id?>pass',
      'first_name',
      'last_name',
      'email',
      'session_ids',
      'state',
      'created_at',
    ],
  });
}
