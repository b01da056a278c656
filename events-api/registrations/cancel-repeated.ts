import { checkWaiting, type OpenedLink } from './open-link.ts';
import type { WriteBatch } from './write-batch.ts';

/** Cancels what stands for nothing but an answer, or one of its sessions, so that it looks like any other that is cancelled. */
export async function cancelRepeated(
  { statements, trx }: WriteBatch,
  { registration, sessionRegistrationId }: OpenedLink,
): Promise<void> {
  const registrationId = registration.id;
  if (sessionRegistrationId === null) {
    await statements.cancelRepeatedRegistration(trx, { registrationId });
    return;
  }
  const sessions = registration.sessions.map(({ id, sessionId, state }) => ({
    id,
    sessionId,
    state: id === sessionRegistrationId ? 'cancelled' : state,
    waitlistNumber: null,
  }));
  await statements.changeRepeatedSessions(trx, { registrationId, sessions: JSON.stringify(sessions) });
}

/** @throws ApiError `not_waiting`, as it would for any other */
export async function leaveRepeated(batch: WriteBatch, opened: OpenedLink): Promise<void> {
  const { registration, sessionRegistrationId } = opened;
  const session = registration.sessions.find(({ id }) => id === sessionRegistrationId);
  checkWaiting(session?.state ?? registration.state);
  await cancelRepeated(batch, opened);
}
