import { changeAttendeePass, changeEventRegistration, changeSessionRegistration } from './change-state.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * Ends the invitations to an event and to its sessions that nobody has accepted in time: the seat goes to the next, and whoever was
 * invited is on the list no more, so that a list of people who no longer care is gone through once.
 */
export async function expireInvitations(batch: WriteBatch, eventId: string): Promise<void> {
  const { statements, trx, now } = batch;
  for (const { id, invited_until } of await statements.listInvited(trx, { eventId })) {
    if (invited_until === null || invited_until > now) continue;
    await changeEventRegistration(batch, 'expireInvitation', id);
    for (const session of await statements.listSessionRegistrations(trx, { registrationId: id })) {
      await changeSessionRegistration(batch, 'expire', session.id);
    }
    for (const pass of await statements.listAttendeePasses(trx, { registrationId: id })) {
      await changeAttendeePass(batch, 'expireInvitation', pass.id);
    }
    await batch.tell(batch, { kind: 'invitationExpired', registrationId: id, sessionId: null });
  }
}

/** The same for one session. */
export async function expireSessionInvitations(batch: WriteBatch, eventId: string, sessionId: string): Promise<void> {
  const { statements, trx, now } = batch;
  for (const { id, invited_until, registration_id } of await statements.listInvitedToSession(trx, { eventId, sessionId })) {
    if (invited_until === null || invited_until > now) continue;
    await changeSessionRegistration(batch, 'expireInvitation', id);
    await batch.tell(batch, { kind: 'invitationExpired', registrationId: registration_id, sessionId });
  }
}
