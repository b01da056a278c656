import type { Kysely } from 'kysely';
import { createTable } from './create-table.ts';

/** What all server processes sign captchas with, and the flows that have served a registration already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'captcha_secret', { text: ['id!', 'secret'] });
  await createTable(db, 'used_captcha_flow', { text: ['flow_id!', 'expires_at'] });
  await db.schema.createIndex('used_captcha_flow_expiry').on('used_captcha_flow').column('expires_at').execute();
}
