import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { getFlow, underFlow } from './captcha-of-registration.ts';
import { checkAttendees } from './check-attendees.ts';
import { checkSessions } from './check-sessions.ts';
import { findSessionRules, getEventRules } from './find-event-rules.ts';
import { answerOnce } from './idempotency.ts';
import { checkOpenForRegistration } from './open-for-registration.ts';
import { placeAttendees } from './place-attendees.ts';
import { Refusal, refusedResult } from './refusal.ts';
import type { RegistrationRequest } from './registration-request.ts';
import { serveBeforeNewcomers } from './serve-waiting-list.ts';
import { takePlaces } from './take-places.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * `POST events/{readableEventId}/registrations` (contract, section 4), all attendees or none. Everything that can refuse comes
 * before the first write.
 * @throws ApiError `event_not_found`, `idempotency_key_reused`
 */
export async function register(batch: WriteBatch, request: RegistrationRequest): Promise<RegistrationResultWire> {
  const event = await getEventRules(batch, request.readableEventId);
  return answerOnce(batch, request.idempotencyKey, async () => {
    try {
      checkOpenForRegistration(event, batch.now);
      if (request.caller.contactId === null && !event.allowAnonymousRegistrations) throw new Refusal('sign_in_required');
      const flow = getFlow(event, request.captcha);
      const choices = checkAttendees(event, request.data.attendees);
      const attendees = await checkSessions(event, choices, (id) => findSessionRules(batch, id), batch.now);
      await serveBeforeNewcomers(batch, event, attendees);
      const placed = await placeAttendees(batch, event, attendees);
      return await underFlow(batch, flow, () => takePlaces(batch, event, placed, request));
    } catch (error) {
      if (error instanceof Refusal) return refusedResult(error);
      throw error;
    }
  });
}
