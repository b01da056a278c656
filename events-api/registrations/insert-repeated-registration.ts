import { newTimeOrderedId } from '../store/ids.ts';
import type { EventRules } from './event-rules.ts';
import type { InsertedRegistration } from './insert-registration.ts';
import type { PlacedAttendee, PlacedSession } from './place-attendees.ts';
import { newRegistrationKey, newRegistrationName } from './registration-identifiers.ts';
import { nextSessionWaitlistNumber, nextWaitlistNumber } from './waitlist-numbers.ts';
import type { WriteBatch } from './write-batch.ts';

/** What `session_ids` holds: each session under an id like that of a session registration. */
export interface RepeatedSession {
  readonly id: string;
  readonly sessionId: string;
  readonly state: PlacedSession['place'] | 'cancelled';
  readonly waitlistNumber: number | null;
}

/**
 * Gives somebody who is registered already, or waits, a personal link like any other; it takes no seat and no place on a list, and
 * shows only what was typed.
 */
export async function insertRepeatedRegistration(
  batch: WriteBatch,
  event: EventRules,
  { attendee, place, sessions }: PlacedAttendee,
): Promise<InsertedRegistration> {
  const { statements, trx, now } = batch;
  const inserted = { id: newTimeOrderedId(now), key: newRegistrationKey() };
  const waitlistNumber = place === 'waitlisted' ? await nextWaitlistNumber(batch, event.id) : null;
  const repeated: RepeatedSession[] = [];
  for (const { session, place: state } of sessions) {
    const isWaiting = state === 'waitlisted';
    repeated.push({
      id: newTimeOrderedId(now),
      sessionId: session.id,
      state,
      waitlistNumber: isWaiting ? await nextSessionWaitlistNumber(batch, event.id, session.id) : null,
    });
  }
  await statements.insertRepeatedRegistration(trx, {
    ...inserted,
    name: newRegistrationName(),
    event_id: event.id,
    pass_id: attendee.pass?.id ?? null,
    first_name: attendee.firstName,
    last_name: attendee.lastName,
    email: attendee.email,
    session_ids: JSON.stringify(repeated),
    state: place,
    waitlist_number: waitlistNumber,
    created_at: now,
  });
  return { ...inserted, waitlistNumber };
}
