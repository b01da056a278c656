import type { Database } from '../store/store.ts';
import type { PersonalSession } from './personal-registration.ts';
import { registrationStateOf } from './registration-state.ts';
import { positionAtSession } from './waiting-positions.ts';

/**
 * The sessions of an event registration, each once: of a session that was given up and chosen again the last counts.
 * @param holdEndsAt until when a purchase holds them, UTC text
 * @param now UTC text
 */
export async function findPersonalSessions(
  db: Database,
  registrationId: string,
  holdEndsAt: string | null,
  now: string,
): Promise<PersonalSession[]> {
  const rows = await db
    .selectFrom('session_registration')
    .select(['id', 'event_id', 'session_id', 'state', 'invited_until', 'waitlist_number'])
    .where('event_registration_id', '=', registrationId)
    .orderBy('id')
    .execute();
  const sessions = new Map<string, PersonalSession>();
  for (const row of rows) {
    const state = registrationStateOf(row.state, { purchase: holdEndsAt, invitation: row.invited_until }, now);
    const number = state === 'waitlisted' ? row.waitlist_number : null;
    sessions.set(row.session_id, {
      id: row.id,
      sessionId: row.session_id,
      state,
      position: number === null ? null : await positionAtSession(db, row.event_id, row.session_id, number),
      invitedUntil: state === 'invited' ? row.invited_until : null,
    });
  }
  return [...sessions.values()];
}
