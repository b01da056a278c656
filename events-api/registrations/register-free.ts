import type { MadeRegistrationWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationState } from '../../contract/registration-states.ts';
import type { Caller } from '../identity/caller.ts';
import type { Attendee } from './attendee.ts';
import type { EventRules } from './event-rules.ts';
import { type InsertedRegistration, insertRegistration } from './insert-registration.ts';
import { insertRepeatedRegistration } from './insert-repeated-registration.ts';
import { type ContactKeys, contactKeysOf, findContact, insertContact, type MatchedContact } from './match-contact.ts';
import { Problems } from './problems.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { successfulResult } from './registration-results.ts';
import { noteSeatsTaken } from './seats.ts';
import type { WriteBatch } from './write-batch.ts';

interface Registrant {
  readonly attendee: Attendee;
  readonly keys: ContactKeys;
  readonly contact: MatchedContact | undefined;
}

/**
 * Registers everybody at once. Whoever is registered already is told so when signed in, about themselves only; about others anybody
 * gets the answer that everybody gets and nothing new, so that nobody can find out who attends (contract 4.5). Whoever is named twice in one
 * request is registered once.
 */
export async function registerFree(
  batch: WriteBatch,
  event: EventRules,
  attendees: readonly Attendee[],
  request: RegistrationRequest,
): Promise<RegistrationResultWire> {
  const registrants: Registrant[] = [];
  for (const attendee of attendees) {
    const keys = contactKeysOf(attendee);
    registrants.push({ attendee, keys, contact: await findContact(batch, keys, event.id, request.caller) });
  }
  refuseRegistered(registrants, request.caller);

  const made = new Map<string, MadeRegistrationWire>();
  const newcomers: Attendee[] = [];
  const answers: MadeRegistrationWire[] = [];
  for (const registrant of registrants) {
    const { attendee, keys, contact } = registrant;
    const person = [keys.emailKey, keys.lastNameKey, keys.firstNameKey].join('\n');
    const answer = made.get(person) ?? registered(await insertFor(batch, event, registrant, request));
    if (!made.has(person) && !contact?.isRegistered) newcomers.push(attendee);
    made.set(person, answer);
    answers.push(answer);
  }
  noteSeatsTaken(batch, event, newcomers);
  return successfulResult(answers);
}

const registered = ({ id, key }: InsertedRegistration): MadeRegistrationWire => ({
  id,
  key,
  state: registrationState.registered,
  position: null,
});

async function insertFor(
  batch: WriteBatch,
  event: EventRules,
  { attendee, keys, contact }: Registrant,
  request: RegistrationRequest,
): Promise<InsertedRegistration> {
  if (contact?.isRegistered) return insertRepeatedRegistration(batch, event, attendee);
  // An attendee before this one may have become the contact that matches.
  const match = contact ?? (attendee.index > 0 ? await findContact(batch, keys, event.id, request.caller) : undefined);
  const contactId = match?.id ?? (await insertContact(batch, attendee, keys, event.id));
  return insertRegistration(batch, event, attendee, { state: 'registered', contactId, purchaseId: null }, request);
}

function refuseRegistered(registrants: readonly Registrant[], caller: Caller): void {
  const problems = new Problems();
  for (const { attendee, contact } of registrants) {
    if (contact?.isRegistered && contact.id === caller.contactId) problems.of(attendee.index).add('already_registered', 'email');
  }
  problems.refuseIfAny();
}
