import { cancelRegistration, cancelSession } from './cancel.ts';
import { checkWaiting } from './open-link.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * Leaves the waiting list or declines an invitation; never gives up a seat. One that has ended already stays so.
 * @throws ApiError `not_waiting`
 */
export async function leaveWaitingList(batch: WriteBatch, registrationId: string): Promise<void> {
  if (await cancelRegistration(batch, registrationId, 'leave')) return;
  const [row] = await batch.statements.findRegistration(batch.trx, { registrationId });
  if (row) checkWaiting(row.state);
}

/** The same for one session. @throws ApiError `not_waiting` */
export async function leaveSessionWaitingList(batch: WriteBatch, id: string): Promise<void> {
  if (await cancelSession(batch, id, 'leave')) return;
  const [row] = await batch.statements.findSessionRegistration(batch.trx, { id });
  if (row) checkWaiting(row.state);
}
