import { changeSessionRegistration } from './change-state.ts';
import type { EventRules } from './event-rules.ts';
import { findSessionRules } from './find-event-rules.ts';
import { noteSeatTaken, seatsLeft } from './seats.ts';
import { isSessionServedNow } from './serving-time.ts';
import { nextSessionWaitlistNumber } from './waitlist-numbers.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * The sessions of somebody who has got a seat at the event: registered, or held until the pass is paid, where they have one; waited for
 * where they are full meanwhile, in the place that the person has there already.
 */
export async function admitSessions(
  batch: WriteBatch,
  event: EventRules,
  registrationId: string,
  act: 'admit' | 'admitToPay',
): Promise<void> {
  for (const { id, session_id, state } of await batch.statements.listSessionRegistrations(batch.trx, { registrationId })) {
    if (state !== 'onHold' && state !== 'waitlisted') continue;
    const session = await findSessionRules(batch, session_id);
    if (!session || !isSessionServedNow(event, session, batch.now)) continue;
    if ((await seatsLeft(batch, 'session', session.id, session.maxCapacity)) > 0) {
      await changeSessionRegistration(batch, act, id);
      noteSeatTaken(batch, 'session', session.id);
    } else if (state === 'onHold') {
      const waitlistNumber = await nextSessionWaitlistNumber(batch, event.id, session.id);
      await changeSessionRegistration(batch, 'queue', id, { waitlistNumber });
    }
  }
}
