import { sql, type Selectable } from 'kysely';
import type { Database, Store, Trx } from '../store/store.ts';
import type { MailTable } from '../store/tables/mail.table.ts';

export type MailRow = Selectable<MailTable>;

/** @param now UTC text */
export async function isAnyMailDue(db: Database, now: string): Promise<boolean> {
  const row = await db
    .selectFrom('mail')
    .select('id')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface Claim {
  /** UTC text. */
  readonly now: string;
  /** Until when nobody else takes them; when this process dies, they are due again then. */
  readonly until: string;
  readonly limit: number;
}

/**
 * Takes mails that are due, the oldest first, so that no other process sends them. The condition stands in both places: PostgreSQL
 * looks at it again in a row that another process has just changed, and not at the list of ids.
 */
export async function claimMails(trx: Trx, { now, until, limit }: Claim): Promise<MailRow[]> {
  const due = trx
    .selectFrom('mail')
    .select('id')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit);
  const rows = await trx
    .updateTable('mail')
    .set({ due_at: until, attempts: sql<number>`attempts + 1` })
    .where('id', 'in', due)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .returningAll()
    .execute();
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
}

export type MailChange = Partial<Pick<MailTable, 'state' | 'due_at' | 'attempts' | 'reason' | 'done_at'>>;

export async function updateMail(store: Store, id: string, change: MailChange): Promise<void> {
  await store.transaction(async (trx) => {
    await trx.updateTable('mail').set(change).where('id', '=', id).execute();
  });
}

/** @param before UTC text */
export async function deleteMailsDone(store: Store, before: string): Promise<void> {
  await store.transaction(async (trx) => {
    await trx.deleteFrom('mail').where('done_at', '<', before).execute();
  });
}
