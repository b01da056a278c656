import { changeAttendeePass, changeSessionRegistration } from './change-state.ts';
import type { WriteBatch } from './write-batch.ts';

/** Ends what hangs on an event registration that has just ended: its sessions and its pass. */
export async function endWithRegistration(batch: WriteBatch, registrationId: string, act: 'cancel' | 'expire'): Promise<void> {
  const { statements, trx } = batch;
  for (const { id } of await statements.listSessionRegistrations(trx, { registrationId })) {
    await changeSessionRegistration(batch, act, id);
  }
  for (const { id } of await statements.listAttendeePasses(trx, { registrationId })) await changeAttendeePass(batch, act, id);
}
