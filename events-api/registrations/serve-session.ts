import { changeSessionRegistration } from './change-state.ts';
import type { EventRules, SessionRules } from './event-rules.ts';
import { getOrganisationSettings } from './get-organisation-settings.ts';
import { roomAt } from './room.ts';
import { choosesToBeRegistered } from './serve-event.ts';
import { invitedUntil } from './serving-time.ts';
import type { WriteBatch } from './write-batch.ts';

const PAGE = 50;

/** Registers or invites those who have a seat at the event and wait for one at the session, in their order. */
export async function serveSession(batch: WriteBatch, event: EventRules, session: SessionRules): Promise<void> {
  const room = await roomAt(batch, 'session', session.id, session.maxCapacity);
  const { invitationHours } = await getOrganisationSettings(batch);
  for (let after = 0; room.canInvite();) {
    const page = await batch.statements.listWaitingForSession(batch.trx, {
      eventId: event.id,
      sessionId: session.id,
      after,
      limit: PAGE,
    });
    for (const waiter of page) {
      const about = { registrationId: waiter.registration_id, sessionId: session.id };
      if (choosesToBeRegistered(event, waiter)) {
        if (!room.canRegister()) return;
        await changeSessionRegistration(batch, 'promote', waiter.id);
        await batch.tell(batch, { kind: 'sessionPromoted', ...about });
        room.register();
      } else {
        if (!room.canInvite()) return;
        const until = invitedUntil(batch.now, invitationHours, session.endsAt);
        await changeSessionRegistration(batch, 'invite', waiter.id, { invitedUntil: until });
        await batch.tell(batch, { kind: 'sessionInvited', ...about });
        room.invite();
      }
    }
    if (page.length < PAGE) return;
    after = page.at(-1)?.number ?? after;
  }
}
