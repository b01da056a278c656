import type { CustomRegistrationFieldType } from '../../contract/option-sets.ts';
import { ApiError } from '../errors/api-error.ts';
import { cleanText } from './clean-text.ts';
import type { EventRules, FieldRules, PassRules, SessionRules } from './event-rules.ts';
import type { WriteBatch } from './write-batch.ts';

/** @throws ApiError `event_not_found` */
export async function getEventRules(batch: WriteBatch, readableEventId: string): Promise<EventRules> {
  const known = batch.events.get(readableEventId);
  if (known) return known;
  const { statements, trx } = batch;
  const [row] = await statements.findEvent(trx, { readableEventId });
  if (!row) throw new ApiError('event_not_found');
  const event: EventRules = {
    id: row.id,
    publishStatus: row.publish_status,
    isCancelled: row.is_cancelled === 1,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    opensAt: row.registration_opens_at,
    closesAt: row.registration_closes_at,
    maxCapacity: row.max_capacity,
    allowAnonymousRegistrations: row.allow_anonymous_registrations === 1,
    allowCustomAgenda: row.allow_custom_agenda === 1,
    enableCaptcha: row.enable_captcha === 1,
    enableMultiAttendeeRegistration: row.enable_multi_attendee_registration === 1,
    showWaitlist: row.show_waitlist === 1,
    autoregisterWaitlistItems: row.autoregister_waitlist_items === 1,
    showAutomaticRegistrationCheckbox: row.show_automatic_registration_checkbox === 1,
    numberOfInvitations: row.number_of_invitations,
    passes: await listPassRules(batch, row.id),
    fields: await listFieldRules(batch, row.id),
  };
  batch.events.set(readableEventId, event);
  return event;
}

/** The rules of an event that is known to be there. */
export async function getEventRulesById(batch: WriteBatch, eventId: string): Promise<EventRules> {
  const [row] = await batch.statements.findReadableEventId(batch.trx, { eventId });
  if (!row) throw new ApiError('event_not_found');
  return getEventRules(batch, row.readable_event_id);
}

export async function findSessionRules(batch: WriteBatch, sessionId: string): Promise<SessionRules | undefined> {
  if (batch.sessions.has(sessionId)) return batch.sessions.get(sessionId);
  const [row] = await batch.statements.findSession(batch.trx, { sessionId });
  const session = row && {
    id: row.id,
    eventId: row.event_id,
    name: row.name,
    publishStatus: row.publish_status,
    isServiceSession: row.is_service_session === 1,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    maxCapacity: row.max_capacity,
    showWaitlist: row.show_waitlist === 1,
  };
  batch.sessions.set(sessionId, session);
  return session;
}

async function listPassRules({ statements, trx }: WriteBatch, eventId: string): Promise<Map<string, PassRules>> {
  const passes = new Map<string, PassRules & { sessionIds: Set<string> }>();
  for (const row of await statements.listPasses(trx, { eventId })) {
    passes.set(row.id, {
      id: row.id,
      name: row.name,
      priceMinor: row.price_minor,
      currency: row.currency,
      allocated: row.allocated,
      sessionIds: new Set(),
    });
  }
  if (passes.size === 0) return passes;
  for (const row of await statements.listPassSessions(trx, { eventId })) passes.get(row.pass_id)?.sessionIds.add(row.session_id);
  return passes;
}

async function listFieldRules({ statements, trx }: WriteBatch, eventId: string): Promise<Map<string, FieldRules>> {
  const fields = new Map<string, FieldRules>();
  for (const row of await statements.listFields(trx, { eventId })) {
    fields.set(row.id, {
      id: row.id,
      text: row.text,
      type: row.type as CustomRegistrationFieldType,
      isRequired: row.is_required === 1,
      choices: (JSON.parse(row.choices) as string[]).map(cleanText),
    });
  }
  return fields;
}
