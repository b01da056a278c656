import type { Database } from '../store/store.ts';
import type { RepeatedSession } from './insert-repeated-registration.ts';
import type { PersonalRegistration, PersonalSession } from './personal-registration.ts';
import { personalOwner, personalPass } from './personal-rows.ts';
import { positionAtEvent, positionAtSession } from './waiting-positions.ts';

/** A registration that stands for nothing but an answer, by its id or by its key. */
export async function findRepeatedRegistration(
  db: Database,
  by: { readonly id: string } | { readonly key: string },
): Promise<PersonalRegistration | undefined> {
  const row = await db
    .selectFrom('repeated_registration as registration')
    .leftJoin('pass', 'pass.id', 'registration.pass_id')
    .selectAll('registration')
    .select(['pass.name as pass_name', 'pass.price_minor', 'pass.currency'])
    .where((where) => ('id' in by ? where('registration.id', '=', by.id) : where('registration.key', '=', by.key)))
    .executeTakeFirst();
  if (!row) return undefined;
  const sessions: PersonalSession[] = [];
  for (const session of JSON.parse(row.session_ids) as RepeatedSession[]) {
    sessions.push(
      await personalSession(db, row.event_id, row.state === 'cancelled' ? { ...session, state: 'cancelled' } : session),
    );
  }
  const number = row.state === 'waitlisted' ? row.waitlist_number : null;
  return {
    ...personalOwner(row),
    isRepeated: true,
    state: row.state,
    position: number === null ? null : await positionAtEvent(db, row.event_id, number),
    invitedUntil: null,
    pass: personalPass(row),
    sessions,
  };
}

async function personalSession(db: Database, eventId: string, session: RepeatedSession): Promise<PersonalSession> {
  const { id, sessionId, state } = session;
  const number = state === 'waitlisted' ? session.waitlistNumber : null;
  const position = number === null ? null : await positionAtSession(db, eventId, sessionId, number);
  return { id, sessionId, state, position, invitedUntil: null };
}
