import type { Database } from '../store/store.ts';
import { findPersonalSessions } from './find-personal-sessions.ts';
import { findRepeatedRegistration } from './find-repeated-registration.ts';
import type { PersonalRegistration } from './personal-registration.ts';
import { personalOwner, personalPass } from './personal-rows.ts';
import { registrationStateOf } from './registration-state.ts';
import { positionAtEvent } from './waiting-positions.ts';

/** @param now UTC text */
export async function findPersonalRegistration(db: Database, id: string, now: string): Promise<PersonalRegistration | undefined> {
  return (await findRegistration(db, id, now)) ?? (await findRepeatedRegistration(db, { id }));
}

async function findRegistration(db: Database, id: string, now: string): Promise<PersonalRegistration | undefined> {
  const row = await db
    .selectFrom('event_registration as registration')
    .leftJoin('event_purchase as purchase', 'purchase.id', 'registration.purchase_id')
    .leftJoin('attendee_pass', 'attendee_pass.event_registration_id', 'registration.id')
    .leftJoin('pass', 'pass.id', 'attendee_pass.pass_id')
    .selectAll('registration')
    .select(['purchase.expires_at', 'attendee_pass.price_minor', 'attendee_pass.currency'])
    .select(['pass.id as pass_id', 'pass.name as pass_name'])
    .where('registration.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const state = registrationStateOf(row.state, { purchase: row.expires_at, invitation: row.invited_until }, now);
  const number = state === 'waitlisted' ? row.waitlist_number : null;
  return {
    ...personalOwner(row),
    isRepeated: false,
    state,
    position: number === null ? null : await positionAtEvent(db, row.event_id, number),
    invitedUntil: state === 'invited' ? row.invited_until : null,
    pass: personalPass(row),
    sessions: await findPersonalSessions(db, id, row.expires_at, now),
  };
}
