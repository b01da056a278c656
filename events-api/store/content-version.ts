import { sql } from 'kysely';
import type { Database, Trx } from './database.ts';

/** Says to every server process that published content has changed; call it in the transaction that changes it. */
export async function bumpContentVersion(trx: Trx): Promise<void> {
  await trx
    .updateTable('content_version')
    .set({ version: sql<number>`version + 1` })
    .execute();
}

export async function getContentVersion(db: Database): Promise<number> {
  const row = await db.selectFrom('content_version').select('version').executeTakeFirstOrThrow();
  return row.version;
}
