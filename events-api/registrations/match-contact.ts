import { contactKey } from '../identity/contact-key.ts';
import { newTimeOrderedId } from '../store/ids.ts';
import type { Person } from './attendee.ts';
import { getOrganisationSettings } from './organisation-settings.ts';
import type { WriteBatch } from './write-batch.ts';

export interface MatchedContact {
  readonly id: string;
  /** Whether it has a registration for the event that is not cancelled. */
  readonly isRegistered: boolean;
}

/** What is compared of a person. */
export interface ContactKeys {
  readonly emailKey: string;
  readonly lastNameKey: string;
  readonly firstNameKey: string;
}

export function contactKeysOf({ firstName, lastName, email }: Person): ContactKeys {
  return { emailKey: contactKey(email), lastNameKey: contactKey(lastName), firstNameKey: contactKey(firstName) };
}

/**
 * The contact that a typed name and address belong to by the organisation's strategy: all chosen fields must match (contract
 * 1.6). An organisation is the owner of all its events, so "email and event owner" asks for the e-mail address.
 */
export async function findContact(batch: WriteBatch, keys: ContactKeys, eventId: string): Promise<MatchedContact | undefined> {
  const { statements, trx } = batch;
  const { contactMatchingStrategy } = await getOrganisationSettings(batch);
  const match = {
    email: statements.matchByEmail,
    emailAndEventOwner: statements.matchByEmail,
    firstAndLastName: statements.matchByName,
    emailAndFirstAndLastName: statements.matchByEmailAndName,
  }[contactMatchingStrategy];
  const [row] = await match(trx, { eventId, ...keys });
  return row && { id: row.id, isRegistered: row.registration_id !== null };
}

/** @returns the new contact's id */
export async function insertContact(
  { statements, trx, now }: WriteBatch,
  person: Person,
  keys: ContactKeys,
  eventId: string,
): Promise<string> {
  const id = newTimeOrderedId(now);
  await statements.insertContact(trx, {
    id,
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    first_name_key: keys.firstNameKey,
    last_name_key: keys.lastNameKey,
    email_key: keys.emailKey,
    aad_object_id: null,
    originating_event_id: eventId,
    created_at: now,
  });
  return id;
}
