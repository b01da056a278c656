import { ApiError } from '../errors/api-error.ts';
import { newTimeOrderedId } from '../store/ids.ts';
import { isOfEvent, sessionProblem } from './check-sessions.ts';
import { findSessionRules, getEventRules } from './find-event-rules.ts';
import { checkOpenForRegistration } from './open-for-registration.ts';
import { Refusal } from './refusal.ts';
import { noteSeatTaken, seatsLeft } from './seats.ts';
import { serveBeforeNewcomers, serveWaitingList } from './serve-waiting-list.ts';
import { sessionRegistrationTransitions } from './transitions.ts';
import { nextSessionWaitlistNumber } from './waitlist-numbers.ts';
import { placeOf } from './when-waitlisted.ts';
import type { WriteBatch } from './write-batch.ts';

export interface SessionRequest {
  readonly readableEventId: string;
  readonly sessionId: string;
  /** Who is signed in. */
  readonly contactId: string;
  /** Would rather wait than be refused. */
  readonly wouldWait: boolean;
}

/**
 * `POST events/{readableEventId}/sessions/{sessionId}/registrations`: adds a session to the registration of whoever is signed in.
 * One that is there already stays as it is.
 * @throws ApiError `event_not_found`, `session_not_found`, `registration_refused`
 */
export async function registerForSession(batch: WriteBatch, request: SessionRequest): Promise<void> {
  try {
    await addSession(batch, request);
  } catch (error) {
    if (error instanceof Refusal) throw refusedSession(error);
    throw error;
  }
}

async function addSession(batch: WriteBatch, request: SessionRequest): Promise<void> {
  const { statements, trx, now } = batch;
  const event = await getEventRules(batch, request.readableEventId);
  const session = await findSessionRules(batch, request.sessionId);
  if (!isOfEvent(session, event)) throw new ApiError('session_not_found');
  checkOpenForRegistration(event, now);
  const ofEvent = { eventId: event.id, contactId: request.contactId };
  const [registration] = await statements.findRegistrationOfContact(trx, ofEvent);
  if (!registration) throw new Refusal('registration_required');
  const registrationId = registration.id;
  const there = await statements.listSessionRegistrations(trx, { registrationId });
  if (there.some(({ session_id, state }) => session_id === session.id && state !== 'cancelled')) return;
  const [pass] = await statements.listAttendeePasses(trx, { registrationId });
  const problem = sessionProblem(event, pass ? (event.passes.get(pass.pass_id) ?? null) : null, session, now);
  if (problem) throw new Refusal(problem, { subject: session.name });

  await serveBeforeNewcomers(batch, event, [{ sessions: [session] }]);
  const place = placeOf({
    isSeatFree: (await seatsLeft(batch, 'session', session.id, session.maxCapacity)) > 0,
    hasWaitingList: event.showWaitlist || session.showWaitlist,
    wouldWait: request.wouldWait,
  });
  if (place === 'refused') throw new Refusal('session_full', { subject: session.name });
  const act = place === 'waitlisted' ? 'waitlist' : 'register';
  await statements.insertSessionRegistration(trx, {
    id: newTimeOrderedId(now),
    event_registration_id: registrationId,
    session_id: session.id,
    event_id: event.id,
    contact_id: request.contactId,
    state: sessionRegistrationTransitions[act].to,
    waitlist_number: act === 'waitlist' ? await nextSessionWaitlistNumber(batch, event.id, session.id) : null,
    created_at: now,
    changed_at: now,
  });
  if (act === 'register') noteSeatTaken(batch, 'session', session.id);
  const kind = act === 'register' ? 'sessionRegistered' : 'sessionWaitlisted';
  await batch.tell(batch, { kind, registrationId, sessionId: session.id });
  if (act === 'waitlist' && event.numberOfInvitations > 1) await serveWaitingList(batch, event);
}

/** The answer of this call is a boolean, so that a refusal is an error with the refusal's own words. */
const refusedSession = ({ code, message }: Refusal): ApiError =>
  new ApiError('registration_refused', { message, details: [{ path: null, message: code }] });
