import type { MadeRegistrationWire, RegistrationResultWire } from '../../contract/registration-result.ts';
import { registrationState } from '../../contract/registration-states.ts';
import type { Caller } from '../identity/caller.ts';
import type { EventRules } from './event-rules.ts';
import { getOrganisationSettings } from './get-organisation-settings.ts';
import { type InsertedRegistration, insertRegistration } from './insert-registration.ts';
import { insertRepeatedRegistration } from './insert-repeated-registration.ts';
import { type ContactKeys, contactKeysOf, findContact, insertContact, type MatchedContact } from './match-contact.ts';
import type { PlacedAttendee } from './place-attendees.ts';
import { Problems } from './problems.ts';
import { openPurchase, type OpenedPurchase, pricedOf } from './purchase.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { initiatedResult, successfulResult } from './registration-results.ts';
import { serveWaitingList } from './serve-waiting-list.ts';
import { positionAtEvent } from './waiting-positions.ts';
import type { WriteBatch } from './write-batch.ts';

interface Registrant {
  readonly placed: PlacedAttendee;
  readonly keys: ContactKeys;
  readonly contact: MatchedContact | undefined;
  /** Is registered, or waits, already, and may not be there twice. */
  readonly isRepeated: boolean;
}

/**
 * Writes what has been found for everybody. Where a pass costs something, the seats of the whole request are held until it is paid;
 * who those people are is looked up only then: nobody becomes a contact by looking at a payment page, and the same person may buy
 * several passes. Of the others, whoever is registered already is told so when signed in, about themselves only; about others anybody gets
 * the answer that everybody gets and nothing new, so that nobody can find out who attends (contract 4.5).
 * @throws Refusal `already_registered`, `payment_not_configured`
 */
export async function takePlaces(
  batch: WriteBatch,
  event: EventRules,
  placed: readonly PlacedAttendee[],
  request: RegistrationRequest,
): Promise<RegistrationResultWire> {
  const seated = placed.filter(({ place }) => place === 'registered');
  const priced = pricedOf(seated.map(({ attendee }) => attendee.pass));
  const registrants = new Map<PlacedAttendee, Registrant>();
  for (const each of placed) {
    if (priced.length > 0 && each.place === 'registered') continue;
    registrants.set(each, await matchRegistrant(batch, event, each, request.caller));
  }
  refuseRepeated(registrants.values(), request.caller);

  const purchase = priced.length > 0 ? await openPurchase(batch, event, priced, request.webApplicationId) : null;
  const answers = new Answers(batch, event, request);
  const made: MadeRegistrationWire[] = [];
  for (const each of placed) {
    const registrant = registrants.get(each);
    if (registrant) made.push(await answers.of(registrant));
    else if (purchase) made.push(await hold(batch, event, each, purchase, request));
  }
  // Who waits without a pass while seats are free is invited at once, and so is who may compete for a seat that is offered already.
  const isWaiting = placed.some(({ place, sessions }) =>
    [place, ...sessions.map((session) => session.place)].includes('waitlisted'),
  );
  const mayBeInvited = isWaiting && (event.passes.size > 0 || event.numberOfInvitations > 1);
  if (mayBeInvited) await serveWaitingList(batch, event);
  const answer = mayBeInvited ? await invitedAmong(batch, made) : made;
  return purchase ? initiatedResult(purchase, answer) : successfulResult(answer);
}

async function invitedAmong(
  { statements, trx }: WriteBatch,
  made: readonly MadeRegistrationWire[],
): Promise<MadeRegistrationWire[]> {
  const answer: MadeRegistrationWire[] = [];
  for (const each of made) {
    const [row] = await statements.findRegistration(trx, { registrationId: each.id });
    answer.push(row?.state === 'invited' ? { ...each, state: registrationState.invited, position: null } : each);
  }
  return answer;
}

async function matchRegistrant(
  batch: WriteBatch,
  event: EventRules,
  placed: PlacedAttendee,
  caller: Caller,
): Promise<Registrant> {
  const keys = contactKeysOf(placed.attendee);
  const contact = await findContact(batch, keys, event.id, caller);
  const { allowRepeatedRegistrations } = await getOrganisationSettings(batch);
  // Who has a pass may wait for another one.
  const mayComeAgain = event.passes.size > 0 && placed.place === 'waitlisted';
  const isThere = mayComeAgain ? contact?.isWaiting : contact?.isRegistered;
  return { placed, keys, contact, isRepeated: !allowRepeatedRegistrations && (isThere ?? false) };
}

function refuseRepeated(registrants: Iterable<Registrant>, caller: Caller): void {
  const problems = new Problems();
  for (const { placed, contact, isRepeated } of registrants) {
    if (isRepeated && contact?.id === caller.contactId) problems.of(placed.attendee.index).add('already_registered', 'email');
  }
  problems.refuseIfAny();
}

async function hold(
  batch: WriteBatch,
  event: EventRules,
  placed: PlacedAttendee,
  { id: purchaseId }: OpenedPurchase,
  request: RegistrationRequest,
): Promise<MadeRegistrationWire> {
  const { id, key } = await insertRegistration(batch, event, placed, { act: 'initiate', contactId: null, purchaseId }, request);
  return { id, key, state: registrationState.pendingPayment, position: null };
}

/** Registers people, or puts them on the list, each once: whoever is named twice in one request gets one answer. */
class Answers {
  readonly #batch: WriteBatch;
  readonly #event: EventRules;
  readonly #request: RegistrationRequest;
  readonly #known = new Map<string, MadeRegistrationWire>();

  constructor(batch: WriteBatch, event: EventRules, request: RegistrationRequest) {
    this.#batch = batch;
    this.#event = event;
    this.#request = request;
  }

  async of(registrant: Registrant): Promise<MadeRegistrationWire> {
    const { emailKey, lastNameKey, firstNameKey } = registrant.keys;
    const person = [emailKey, lastNameKey, firstNameKey].join('\n');
    const { allowRepeatedRegistrations } = await getOrganisationSettings(this.#batch);
    const known = allowRepeatedRegistrations ? undefined : this.#known.get(person);
    const answer = known ?? (await this.#answer(registrant));
    this.#known.set(person, answer);
    return answer;
  }

  async #answer(registrant: Registrant): Promise<MadeRegistrationWire> {
    const { place } = registrant.placed;
    const { id, key, waitlistNumber } = await this.#insert(registrant);
    const position = waitlistNumber === null ? null : await positionAtEvent(this.#batch.trx, this.#event.id, waitlistNumber);
    return { id, key, state: registrationState[place], position };
  }

  async #insert({ placed, keys, contact, isRepeated }: Registrant): Promise<InsertedRegistration> {
    const batch = this.#batch;
    const event = this.#event;
    if (isRepeated) return insertRepeatedRegistration(batch, event, placed);
    // An attendee before this one may have become the contact that matches.
    const match =
      contact ?? (placed.attendee.index > 0 ? await findContact(batch, keys, event.id, this.#request.caller) : undefined);
    const contactId = match?.id ?? (await insertContact(batch, placed.attendee, keys, event.id));
    const act = placed.place === 'waitlisted' ? 'waitlist' : 'register';
    const inserted = await insertRegistration(batch, event, placed, { act, contactId, purchaseId: null }, this.#request);
    await batch.tell(batch, { kind: placed.place, registrationId: inserted.id, sessionId: null });
    return inserted;
  }
}
