import type { Insertable } from 'kysely';
import { publishStatus } from '../../../contract/option-sets.ts';
import { bumpContentVersion } from '../../store/content-version.ts';
import type { DatabaseSchema } from '../../store/database-schema.ts';
import { newId } from '../../store/ids.ts';
import type { Store, Trx } from '../../store/store.ts';

type Row<T extends keyof DatabaseSchema> = Insertable<DatabaseSchema[T]>;

/** A live event at Brussels in 2030, blank where a field may be blank. */
export function anEvent(overrides: Partial<Row<'event'>> = {}): Row<'event'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    readable_event_id: `event-${id.slice(0, 8)}`,
    name: 'A conference',
    description: null,
    event_type: null,
    event_format: null,
    language_tag: null,
    time_zone: 'Europe/Brussels',
    starts_at: '2030-05-10T07:00:00.000Z',
    ends_at: '2030-05-12T16:00:00.000Z',
    publish_status: publishStatus.live,
    is_cancelled: 0,
    website_message: null,
    calendar_content: null,
    image_id: null,
    image_url: null,
    public_event_url: null,
    building_id: null,
    room_id: null,
    max_capacity: null,
    show_waitlist: 0,
    autoregister_waitlist_items: 1,
    show_automatic_registration_checkbox: 0,
    number_of_invitations: 1,
    allow_anonymous_registrations: 1,
    allow_custom_agenda: 0,
    enable_multi_attendee_registration: 1,
    enable_captcha: 0,
    registration_opens_at: null,
    registration_closes_at: null,
    registration_form: null,
    changed_at: '2030-01-01T00:00:00.000Z',
    ...overrides,
  };
}

/** A live session of one hour on the first day of `anEvent`. */
export function aSession(eventId: string, overrides: Partial<Row<'session'>> = {}): Row<'session'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    event_id: eventId,
    name: 'A session',
    subtitle: null,
    starts_at: '2030-05-10T08:00:00.000Z',
    ends_at: '2030-05-10T09:00:00.000Z',
    building_id: null,
    room_id: null,
    session_summary: null,
    detailed_description: null,
    session_objectives: null,
    session_prerequisites: null,
    session_type: null,
    type_name: null,
    session_format: null,
    language_tag: null,
    is_service_session: 0,
    max_capacity: null,
    show_waitlist: 0,
    cameras_permitted: null,
    recordings_permitted: null,
    links: '[]',
    publish_status: publishStatus.live,
    changed_at: '2030-01-01T00:00:00.000Z',
    ...overrides,
  };
}

/** A pass of 120 EUR, 100 of them. */
export function aPass(eventId: string, overrides: Partial<Row<'pass'>> = {}): Row<'pass'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    event_id: eventId,
    name: 'A pass',
    description: null,
    currency: 'EUR',
    price_minor: 12_000,
    allocated: 100,
    position: 0,
    ...overrides,
  };
}

/** Writes what `work` writes and tells every server that content has changed, as an import does. */
export async function publish(store: Store, work: (trx: Trx) => Promise<void>): Promise<void> {
  await store.transaction(async (trx) => {
    await work(trx);
    await bumpContentVersion(trx);
  });
}
