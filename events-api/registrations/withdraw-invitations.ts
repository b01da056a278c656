import { changeAttendeePass, changeEventRegistration, changeSessionRegistration } from './change-state.ts';
import type { EventRules, SessionRules } from './event-rules.ts';
import { roomAt } from './room.ts';
import type { WriteBatch } from './write-batch.ts';

/*
 * Those who are invited for a seat that somebody else has taken, or that is not there any more because a capacity was lowered, are
 * back where they were on the list. The last invited go first.
 */

export async function withdrawFromEvent(batch: WriteBatch, event: EventRules): Promise<void> {
  const room = await roomAt(batch, 'event', event.id, event.maxCapacity);
  await withdraw(batch, event.id, room.tooManyInvited);
  for (const { id, allocated } of event.passes.values()) {
    const left = await roomAt(batch, 'pass', id, allocated);
    await withdraw(batch, event.id, left.tooManyInvited, id);
  }
}

export async function withdrawFromSession(batch: WriteBatch, session: SessionRules): Promise<void> {
  const { statements, trx, now } = batch;
  const { tooManyInvited } = await roomAt(batch, 'session', session.id, session.maxCapacity);
  if (tooManyInvited === 0) return;
  const invited = await statements.listInvitedToSession(trx, { eventId: session.eventId, sessionId: session.id });
  const open = invited.filter(({ invited_until }) => (invited_until ?? '') > now);
  for (const { id, registration_id } of open.slice(0, tooManyInvited)) {
    await changeSessionRegistration(batch, 'withdrawInvitation', id);
    await batch.tell(batch, { kind: 'sessionWaitlisted', registrationId: registration_id, sessionId: session.id });
  }
}

/** @param passId only those who are invited to this pass */
async function withdraw(batch: WriteBatch, eventId: string, count: number, passId?: string): Promise<void> {
  if (count === 0) return;
  const invited = await batch.statements.listInvited(batch.trx, { eventId });
  const open = invited.filter((row) => (row.invited_until ?? '') > batch.now && (passId === undefined || row.pass_id === passId));
  for (const { id, attendee_pass_id } of open.slice(0, count)) {
    await changeEventRegistration(batch, 'withdrawInvitation', id);
    if (attendee_pass_id !== null) await changeAttendeePass(batch, 'withdrawInvitation', attendee_pass_id);
    await batch.tell(batch, { kind: 'waitlisted', registrationId: id, sessionId: null });
  }
}
