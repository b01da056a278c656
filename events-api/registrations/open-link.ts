import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../store/store.ts';
import { findRepeatedRegistration } from './find-repeated-registration.ts';
import { openPersonalLink } from './open-personal-link.ts';
import type { PersonalRegistration } from './personal-registration.ts';

export interface PersonalLink {
  /** Of an event registration, or of one of its session registrations: clients use one path for both. */
  readonly id: string;
  readonly key: string | undefined;
}

export interface OpenedLink {
  readonly registration: PersonalRegistration;
  /** The session registration that was meant; null: the event registration. */
  readonly sessionRegistrationId: string | null;
}

/**
 * What a link is about that cancels, accepts or leaves; a session registration is opened by the key of its event registration.
 * @param now UTC text
 * @throws ApiError `registration_not_found`
 */
export async function openLink(db: Database, link: PersonalLink, now: string): Promise<OpenedLink> {
  const session = await db
    .selectFrom('session_registration')
    .select('event_registration_id')
    .where('id', '=', link.id)
    .executeTakeFirst();
  if (session) {
    const registration = await openPersonalLink(db, { id: session.event_registration_id, key: link.key }, now);
    return { registration, sessionRegistrationId: link.id };
  }
  const repeated = link.key ? await findRepeatedRegistration(db, { key: link.key }) : undefined;
  if (repeated?.sessions.some(({ id }) => id === link.id)) return { registration: repeated, sessionRegistrationId: link.id };
  return { registration: await openPersonalLink(db, link, now), sessionRegistrationId: null };
}

/** @throws ApiError `not_waiting` unless it waits, is invited or has ended already */
export function checkWaiting(state: string): void {
  if (state === 'registered' || state === 'initiated') throw new ApiError('not_waiting');
}
