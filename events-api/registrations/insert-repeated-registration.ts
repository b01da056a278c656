import { newTimeOrderedId } from '../store/ids.ts';
import type { Attendee } from './attendee.ts';
import type { EventRules } from './event-rules.ts';
import type { InsertedRegistration } from './insert-registration.ts';
import { newRegistrationKey, newRegistrationName } from './registration-identifiers.ts';
import type { WriteBatch } from './write-batch.ts';

/** What `session_ids` holds: each session under an id like that of a session registration. */
export interface RepeatedSession {
  readonly id: string;
  readonly sessionId: string;
}

/** Gives somebody who is registered already a personal link like any other; it takes no seat and shows only what was typed. */
export async function insertRepeatedRegistration(
  { statements, trx, now }: WriteBatch,
  event: EventRules,
  attendee: Attendee,
): Promise<InsertedRegistration> {
  const inserted = { id: newTimeOrderedId(now), key: newRegistrationKey() };
  await statements.insertRepeatedRegistration(trx, {
    ...inserted,
    name: newRegistrationName(),
    event_id: event.id,
    pass_id: attendee.pass?.id ?? null,
    first_name: attendee.firstName,
    last_name: attendee.lastName,
    email: attendee.email,
    session_ids: JSON.stringify(
      attendee.sessions.map(({ id }): RepeatedSession => ({ id: newTimeOrderedId(now), sessionId: id })),
    ),
    state: 'registered',
    waitlist_number: null,
    created_at: now,
  });
  return inserted;
}
