import { positionAtEvent, positionAtSession } from '../registrations/waiting-positions.ts';
import type { Database } from '../store/store.ts';
import type { StoredRegistrationState } from '../store/states.ts';
import type { SessionFacts } from './mail-facts.ts';

interface Waiting {
  readonly event_id: string;
  readonly state: StoredRegistrationState;
  readonly waitlist_number: number | null;
}

/** Place on the waiting list of the event, from 1; null for whoever does not wait. */
export async function positionOf(db: Database, { event_id, state, waitlist_number }: Waiting): Promise<number | null> {
  if (state !== 'waitlisted' || waitlist_number === null) return null;
  return positionAtEvent(db, event_id, waitlist_number);
}

async function positionInSession(db: Database, row: Waiting & { readonly id: string }): Promise<number | null> {
  if (row.state !== 'waitlisted' || row.waitlist_number === null) return null;
  return positionAtSession(db, row.event_id, row.id, row.waitlist_number);
}

/** The sessions of a registration by start, cancelled ones too. */
export async function listSessionFacts(db: Database, registrationId: string): Promise<SessionFacts[]> {
  const rows = await db
    .selectFrom('session_registration as registration')
    .innerJoin('session', 'session.id', 'registration.session_id')
    .leftJoin('room', 'room.id', 'session.room_id')
    .select(['session.id', 'session.name', 'session.starts_at', 'session.ends_at', 'room.name as room_name'])
    .select(['registration.event_id', 'registration.state', 'registration.waitlist_number', 'registration.invited_until'])
    .where('registration.event_registration_id', '=', registrationId)
    .orderBy('session.starts_at')
    .orderBy('session.name')
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      name: row.name,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      roomName: row.room_name,
      state: row.state,
      position: await positionInSession(db, row),
      invitedUntil: row.invited_until,
    })),
  );
}
