import type { Attendee } from './attendee.ts';
import type { EventRules } from './event-rules.ts';
import { expireInvitations, expireSessionInvitations } from './expire-invitations.ts';
import { findSessionRules, getEventRulesById } from './find-event-rules.ts';
import { forgetSeatsTaken, isServed, noteServed } from './seats.ts';
import { serveEvent } from './serve-event.ts';
import { serveSession } from './serve-session.ts';
import { isLive, isServedNow, isSessionServedNow } from './serving-time.ts';
import { withdrawFromEvent, withdrawFromSession } from './withdraw-invitations.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * Gives every seat that is free to the first who waits for it, or invites; call it in the transaction in which seats came free.
 * Sessions come first: a seat there goes to somebody who is at the event already before it goes to somebody who still waits for it.
 */
export async function serveWaitingList(batch: WriteBatch, event: EventRules): Promise<void> {
  const { statements, trx, now } = batch;
  const [waiting] = await statements.findListed(trx, { eventId: event.id });
  const sessions = await statements.listListedSessions(trx, { eventId: event.id });
  if (isLive(event) && (waiting || sessions.length > 0)) {
    if (waiting) await expireInvitations(batch, event.id);
    for (const { session_id } of sessions) {
      const session = await findSessionRules(batch, session_id);
      if (!session || !isSessionServedNow(event, session, now)) continue;
      await expireSessionInvitations(batch, event.id, session_id);
      await withdrawFromSession(batch, session);
      await serveSession(batch, event, session);
    }
    forgetSeatsTaken(batch);
    if (waiting && isServedNow(event, now)) {
      await withdrawFromEvent(batch, event);
      await serveEvent(batch, event);
      forgetSeatsTaken(batch);
    }
  }
  noteServed(batch, event.id);
}

/** The same for an event of which only the id is known. */
export async function serveWaitingListOf(batch: WriteBatch, eventId: string): Promise<void> {
  await serveWaitingList(batch, await getEventRulesById(batch, eventId));
}

/**
 * Nobody overtakes those who wait: a seat that is free because somebody outside has raised a capacity is given to them before
 * newcomers are looked at. Costs one look-up until seats come free again, and nothing where there is no waiting list.
 */
export async function serveBeforeNewcomers(
  batch: WriteBatch,
  event: EventRules,
  attendees: readonly Pick<Attendee, 'sessions'>[],
): Promise<void> {
  const hasList = event.showWaitlist || attendees.some(({ sessions }) => sessions.some(({ showWaitlist }) => showWaitlist));
  if (hasList && !isServed(batch, event.id)) await serveWaitingList(batch, event);
}
