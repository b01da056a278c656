import type { WriteBatch } from './write-batch.ts';

/**
 * The next place in the order of an event's waiting list: one more than the last who waits or is invited, read inside the
 * transaction, so that no two have the same and no clock decides.
 */
export async function nextWaitlistNumber({ statements, trx }: WriteBatch, eventId: string): Promise<number> {
  const [last] = await statements.lastNumber(trx, { eventId });
  return (last?.waitlist_number ?? 0) + 1;
}

/** The same for a session. */
export async function nextSessionWaitlistNumber(
  { statements, trx }: WriteBatch,
  eventId: string,
  sessionId: string,
): Promise<number> {
  const [last] = await statements.lastSessionNumber(trx, { eventId, sessionId });
  return (last?.waitlist_number ?? 0) + 1;
}
