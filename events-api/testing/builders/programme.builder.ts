import type { Insertable } from 'kysely';
import { customRegistrationFieldType, publishStatus, trackType } from '../../../contract/option-sets.ts';
import type { DatabaseSchema } from '../../store/database-schema.ts';
import { newId } from '../../store/ids.ts';

type Row<T extends keyof DatabaseSchema> = Insertable<DatabaseSchema[T]>;

/** A live track that everybody may see. */
export function aTrack(eventId: string, overrides: Partial<Row<'session_track'>> = {}): Row<'session_track'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    event_id: eventId,
    name: 'A track',
    description: null,
    audience_type: null,
    track_type: trackType.external,
    publish_status: publishStatus.live,
    position: 0,
    ...overrides,
  };
}

export function aSpeaker(overrides: Partial<Row<'speaker'>> = {}): Row<'speaker'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    name: 'A speaker',
    title: null,
    about: null,
    accomplishments: null,
    publications: null,
    email: null,
    blog: null,
    linkedin: null,
    twitter: null,
    website: null,
    links: '[]',
    image_id: null,
    image_url: null,
    ...overrides,
  };
}

export function aSponsorship(eventId: string, overrides: Partial<Row<'sponsorship'>> = {}): Row<'sponsorship'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    event_id: eventId,
    sponsor_id: null,
    sponsor_name: 'A sponsor',
    category: null,
    topic: null,
    description: null,
    url: null,
    logo_id: null,
    logo_url: null,
    position: 0,
    ...overrides,
  };
}

/** A question that is answered in a line of text and may be left out. */
export function aField(
  eventId: string,
  overrides: Partial<Row<'custom_registration_field'>> = {},
): Row<'custom_registration_field'> {
  const id = overrides.id ?? newId();
  return {
    id,
    external_id: id,
    event_id: eventId,
    text: 'A question',
    type: customRegistrationFieldType.simpleText,
    is_required: 0,
    choices: '[]',
    is_withdrawn: 0,
    position: 0,
    ...overrides,
  };
}
