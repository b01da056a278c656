import type { MadeRegistrationWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationState } from '../../contract/registration-states.ts';
import type { Attendee } from './attendee.ts';
import type { EventRules } from './event-rules.ts';
import { insertRegistration } from './insert-registration.ts';
import { insertRepeatedRegistration } from './insert-repeated-registration.ts';
import { findContact, insertContact, type MatchedContact, personKey } from './match-contact.ts';
import { Problems } from './problems.ts';
import type { RegistrationRequest } from './register.ts';
import { successfulResult } from './registration-results.ts';
import { noteSeatsTaken } from './seats.ts';
import type { WriteBatch } from './write-batch.ts';

interface Registrant {
  readonly attendee: Attendee;
  readonly contact: MatchedContact | undefined;
}

/**
 * Registers everybody at once. Somebody who is registered already is said so when signed in; an anonymous caller gets the answer
 * that anybody gets and nothing new, so that nobody can find out who attends (contract 4.5). Whoever is named twice in one
 * request is registered once.
 */
export async function registerFree(
  batch: WriteBatch,
  event: EventRules,
  attendees: readonly Attendee[],
  request: RegistrationRequest,
): Promise<RegistrationResultWire> {
  const registrants: Registrant[] = [];
  for (const attendee of attendees) registrants.push({ attendee, contact: await findContact(batch, attendee, event.id) });
  if (request.caller.contactId !== null) refuseRegistered(registrants);

  const made = new Map<string, MadeRegistrationWire>();
  const newcomers: Attendee[] = [];
  for (const { attendee, contact } of registrants) {
    const person = personKey(attendee);
    if (made.has(person)) continue;
    if (!contact?.isRegistered) newcomers.push(attendee);
    const inserted = contact?.isRegistered
      ? await insertRepeatedRegistration(batch, event, attendee)
      : await insertRegistered(batch, event, attendee, contact, request);
    made.set(person, { ...inserted, state: registrationState.registered, position: null });
  }
  noteSeatsTaken(batch, event, newcomers);
  return successfulResult(attendees.flatMap((attendee) => made.get(personKey(attendee)) ?? []));
}

async function insertRegistered(
  batch: WriteBatch,
  event: EventRules,
  attendee: Attendee,
  contact: MatchedContact | undefined,
  request: RegistrationRequest,
): Promise<{ readonly id: string; readonly key: string }> {
  // An attendee before this one may have become the contact that matches.
  const match = contact ?? (attendee.index > 0 ? await findContact(batch, attendee, event.id) : undefined);
  const contactId = match?.id ?? (await insertContact(batch, attendee, event.id));
  return insertRegistration(batch, event, attendee, { state: 'registered', contactId, purchaseId: null }, request);
}

function refuseRegistered(registrants: readonly Registrant[]): void {
  const problems = new Problems();
  for (const { attendee, contact } of registrants) {
    if (contact?.isRegistered) problems.of(attendee.index).add('already_registered', 'email');
  }
  problems.refuseIfAny();
}
