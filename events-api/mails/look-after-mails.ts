import type { Database, Store } from '../store/store.ts';
import type { MailRow } from './mail.repository.ts';

/** A mail as an organiser sees it: whose it is says the number of the registration, which people can read out. */
export interface ShownMail extends Pick<MailRow, 'id' | 'kind' | 'state' | 'attempts' | 'reason'> {
  readonly registrationId: string;
  readonly createdAt: string;
  /** When it is tried next; null: it is done with. */
  readonly dueAt: string | null;
}

/** What waits and what has failed, the oldest first. */
export async function listUnsentMails(db: Database, limit: number): Promise<ShownMail[]> {
  const rows = await db
    .selectFrom('mail')
    .innerJoin('event_registration', 'event_registration.id', 'mail.event_registration_id')
    .selectAll('mail')
    .select('event_registration.name as registration_name')
    .where('mail.state', 'in', ['waiting', 'failed'])
    .orderBy('mail.created_at')
    .orderBy('mail.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    attempts: row.attempts,
    reason: row.reason,
    registrationId: row.registration_name,
    createdAt: row.created_at,
    dueAt: row.state === 'waiting' ? row.due_at : null,
  }));
}

/**
 * Has mails that have failed tried again, as if they had just been written.
 * @param ids empty: all of them
 * @returns how many
 */
export async function retryFailedMails(store: Store, ids: readonly string[], now: Date): Promise<number> {
  const instant = now.toISOString();
  const again = { state: 'waiting', due_at: instant, created_at: instant, attempts: 0, done_at: null } as const;
  return store.transaction(async (trx) => {
    const update = trx.updateTable('mail').set(again).where('state', '=', 'failed').returning('id');
    const rows = await (ids.length > 0 ? update.where('id', 'in', ids) : update).execute();
    return rows.length;
  });
}
