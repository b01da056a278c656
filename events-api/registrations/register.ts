import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { checkAttendees } from './check-attendees.ts';
import { checkSessions } from './check-sessions.ts';
import { findSessionRules, getEventRules } from './find-event-rules.ts';
import { answerOnce } from './idempotency.ts';
import { initiatePurchase, isPriced } from './initiate-purchase.ts';
import { checkOpenForRegistration } from './open-for-registration.ts';
import { Refusal, refusedResult } from './refusal.ts';
import { registerFree } from './register-free.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { checkSeats } from './seats.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * `POST events/{readableEventId}/registrations` (contract, section 4), all attendees or none. Everything that can refuse comes
 * before the first write. There is no captcha to solve yet: what a client sends in `hipObject` is not looked at, and an event
 * that asks for one takes registrations without it.
 * @throws ApiError `event_not_found`, `idempotency_key_reused`
 */
export async function register(batch: WriteBatch, request: RegistrationRequest): Promise<RegistrationResultWire> {
  const event = await getEventRules(batch, request.readableEventId);
  return answerOnce(batch, request.idempotencyKey, async () => {
    try {
      checkOpenForRegistration(event, batch.now);
      if (request.caller.contactId === null && !event.allowAnonymousRegistrations) throw new Refusal('sign_in_required');
      const choices = checkAttendees(event, request.data.attendees);
      const attendees = await checkSessions(event, choices, (id) => findSessionRules(batch, id), batch.now);
      await checkSeats(batch, event, attendees);
      return await (isPriced(attendees) ? initiatePurchase : registerFree)(batch, event, attendees, request);
    } catch (error) {
      if (error instanceof Refusal) return refusedResult(error);
      throw error;
    }
  });
}
