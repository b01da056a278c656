import type { Database, Trx } from '../store/store.ts';
import type { Flow } from './flow.ts';

/**
 * Uses a flow up, in the transaction of the registration that it serves.
 * @returns false when it has served one already
 */
export async function useFlow(trx: Trx, { id, expiresAt }: Flow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('used_captcha_flow')
    .values({ flow_id: id, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** For a registration that was refused after all: the work that was done for it is not lost. */
export async function giveBackFlow(trx: Trx, { id }: Flow): Promise<void> {
  await trx.deleteFrom('used_captcha_flow').where('flow_id', '=', id).execute();
}

/** Flows that nobody can use any more need not be remembered. @param now UTC text */
export async function forgetUsedFlows(db: Database, now: string): Promise<void> {
  await db.deleteFrom('used_captcha_flow').where('expires_at', '<=', now).execute();
}
