import type { Insertable } from 'kysely';
import type { DatabaseSchema } from '../../store/database-schema.ts';
import { newId } from '../../store/ids.ts';

type Row<T extends keyof DatabaseSchema> = Insertable<DatabaseSchema[T]>;

/** Somebody who has a seat and is no contact yet. */
export function aRegistration(
  eventId: string,
  webApplicationId: string,
  overrides: Partial<Row<'event_registration'>> = {},
): Row<'event_registration'> {
  const id = overrides.id ?? newId();
  return {
    id,
    name: `ER-${id.slice(0, 8)}`,
    key: newId(),
    event_id: eventId,
    contact_id: null,
    first_name: 'Ada',
    last_name: 'Byron',
    email: 'ada@example.org',
    language_tag: null,
    registered_by: null,
    purchase_id: null,
    web_application_id: webApplicationId,
    state: 'registered',
    position: 0,
    auto_register: 0,
    is_canceled: 0,
    created_at: '2030-01-01T00:00:00.000Z',
    changed_at: '2030-01-01T00:00:00.000Z',
    ...overrides,
  };
}

export function aSessionRegistration(
  registration: Row<'event_registration'>,
  sessionId: string,
  overrides: Partial<Row<'session_registration'>> = {},
): Row<'session_registration'> {
  return {
    id: newId(),
    event_registration_id: registration.id,
    session_id: sessionId,
    event_id: registration.event_id,
    contact_id: registration.contact_id ?? null,
    state: registration.state,
    created_at: registration.created_at,
    changed_at: registration.changed_at,
    ...overrides,
  };
}

export function anAttendeePass(registration: Row<'event_registration'>, passId: string): Row<'attendee_pass'> {
  const id = newId();
  return {
    id,
    event_registration_id: registration.id,
    pass_id: passId,
    event_id: registration.event_id,
    contact_id: registration.contact_id ?? null,
    price_minor: 0,
    currency: 'EUR',
    qr_text: id,
    state: registration.state,
    created_at: registration.created_at,
  };
}
