import type { Database } from '../store/store.ts';
import type { RepeatedSession } from './insert-repeated-registration.ts';
import type { PersonalPass, PersonalRegistration } from './personal-registration.ts';
import { registrationStateOf } from './registration-state.ts';

/** @param now UTC text */
export async function findPersonalRegistration(db: Database, id: string, now: string): Promise<PersonalRegistration | undefined> {
  return (await findRegistration(db, id, now)) ?? (await findRepeated(db, id));
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
  const sessions = await db
    .selectFrom('session_registration')
    .select(['id', 'session_id', 'state'])
    .where('event_registration_id', '=', id)
    .execute();
  return {
    ...ownerOf(row),
    isRepeated: false,
    state: registrationStateOf(row.state, row.expires_at, now),
    pass: passOf(row),
    sessions: sessions.map((session) => ({
      id: session.id,
      sessionId: session.session_id,
      state: registrationStateOf(session.state, row.expires_at, now),
    })),
  };
}

async function findRepeated(db: Database, id: string): Promise<PersonalRegistration | undefined> {
  const row = await db
    .selectFrom('repeated_registration as registration')
    .leftJoin('pass', 'pass.id', 'registration.pass_id')
    .selectAll('registration')
    .select(['pass.name as pass_name', 'pass.price_minor', 'pass.currency'])
    .where('registration.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const sessions = JSON.parse(row.session_ids) as RepeatedSession[];
  return {
    ...ownerOf(row),
    isRepeated: true,
    state: row.state,
    pass: passOf(row),
    sessions: sessions.map((session) => ({ ...session, state: row.state })),
  };
}

interface OwnerColumns {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly event_id: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly created_at: string;
}

const ownerOf = (row: OwnerColumns) => ({
  id: row.id,
  name: row.name,
  key: row.key,
  eventId: row.event_id,
  firstName: row.first_name,
  lastName: row.last_name,
  email: row.email,
  createdAt: row.created_at,
});

interface PassColumns {
  readonly pass_id: string | null;
  readonly pass_name: string | null;
  readonly price_minor: number | null;
  readonly currency: string | null;
}

const passOf = (row: PassColumns): PersonalPass | null =>
  row.pass_id === null
    ? null
    : { id: row.pass_id, name: row.pass_name ?? '', priceMinor: row.price_minor ?? 0, currency: row.currency ?? '' };
