import { contactKey } from '../identity/contact-key.ts';
import type { Caller } from '../identity/caller.ts';
import { newTimeOrderedId } from '../store/ids.ts';
import type { Person } from './attendee.ts';
import { getOrganisationSettings } from './get-organisation-settings.ts';
import type { ContactMatchingStrategy } from './organisation-settings.ts';
import type { WriteBatch } from './write-batch.ts';

export interface MatchedContact {
  readonly id: string;
  /** Whether it has a registration for the event that is not cancelled. */
  readonly isRegistered: boolean;
  /** Whether one of them waits or is invited. */
  readonly isWaiting: boolean;
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
 * 1.6). An organisation is the owner of all its events, so "email and event owner" asks for the e-mail address. Of several it is the
 * caller's own, else the oldest.
 */
export async function findContact(
  batch: WriteBatch,
  keys: ContactKeys,
  eventId: string,
  { contactId }: Caller,
): Promise<MatchedContact | undefined> {
  const { statements, trx } = batch;
  const { contactMatchingStrategy } = await getOrganisationSettings(batch);
  const own = contactId === null ? undefined : await findOwn(batch, keys, eventId, contactId, contactMatchingStrategy);
  if (own) return own;
  const match = {
    email: statements.matchByEmail,
    emailAndEventOwner: statements.matchByEmail,
    firstAndLastName: statements.matchByName,
    emailAndFirstAndLastName: statements.matchByEmailAndName,
  }[contactMatchingStrategy];
  const rows = await match(trx, { eventId, ...keys });
  const oldest = rows.length > 1 ? rows.toSorted(byAge)[0] : rows[0];
  return oldest && { id: oldest.id, isRegistered: oldest.registration_id !== null, isWaiting: oldest.waiting_id !== null };
}

/** The caller's contact, when it is the caller who is named: here the address counts that the account gives, verified or not. */
async function findOwn(
  { statements, trx }: WriteBatch,
  keys: ContactKeys,
  eventId: string,
  contactId: string,
  strategy: ContactMatchingStrategy,
): Promise<MatchedContact | undefined> {
  const [row] = await statements.findOwnContact(trx, { contactId, eventId });
  if (!row) return undefined;
  const isName = row.first_name_key === keys.firstNameKey && row.last_name_key === keys.lastNameKey;
  const isEmail = contactKey(row.email) === keys.emailKey;
  const isOwn = {
    email: isEmail,
    emailAndEventOwner: isEmail,
    firstAndLastName: isName,
    emailAndFirstAndLastName: isEmail && isName,
  }[strategy];
  return isOwn ? { id: row.id, isRegistered: row.registration_id !== null, isWaiting: row.waiting_id !== null } : undefined;
}

const byAge = (a: Aged, b: Aged): number => compare(a.created_at, b.created_at) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

interface Aged {
  readonly id: string;
  readonly created_at: string;
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
