import type { Kysely } from 'kysely';
import { createTable } from './create-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'image', { text: ['id!', 'media_type'], bytes: ['bytes'] });
  await createTable(db, 'event', {
    text: [
      'id!',
      'external_id*',
      'readable_event_id*',
      'name',
      'description?',
      'language_tag?',
      'time_zone',
      'starts_at',
      'ends_at',
      'website_message?',
      'image_id?>image',
      'image_url?',
      'public_event_url?',
      'building_id?>building',
      'room_id?>room',
      'registration_opens_at?',
      'registration_closes_at?',
      'registration_form?',
      'changed_at',
    ],
    integer: [
      'event_type?',
      'event_format?',
      'publish_status',
      'is_cancelled',
      'max_capacity?',
      'show_waitlist',
      'autoregister_waitlist_items',
      'show_automatic_registration_checkbox',
      'allow_anonymous_registrations',
      'allow_custom_agenda',
      'enable_multi_attendee_registration',
      'enable_captcha',
    ],
  });
  await createTable(db, 'session', {
    text: [
      'id!',
      'external_id*',
      'event_id>>event',
      'name',
      'subtitle?',
      'starts_at',
      'ends_at',
      'building_id?>building',
      'room_id?>room',
      'session_summary?',
      'detailed_description?',
      'session_objectives?',
      'session_prerequisites?',
      'type_name?',
      'language_tag?',
      'links',
      'changed_at',
    ],
    integer: [
      'session_type?',
      'session_format?',
      'is_service_session',
      'max_capacity?',
      'show_waitlist',
      'cameras_permitted?',
      'recordings_permitted?',
      'publish_status',
    ],
  });
  await db.schema.createIndex('session_event').on('session').columns(['event_id', 'starts_at']).execute();
  await createTable(db, 'session_track', {
    text: ['id!', 'external_id*', 'event_id>>event', 'name', 'description?'],
    integer: ['audience_type?', 'track_type', 'publish_status', 'position'],
  });
  await db.schema.createIndex('session_track_event').on('session_track').column('event_id').execute();
  await createTable(
    db,
    'session_track_session',
    { text: ['session_track_id>>session_track', 'session_id>>session'], integer: ['position'] },
    ['session_track_id', 'session_id'],
  );
  await db.schema.createIndex('session_track_session_session').on('session_track_session').column('session_id').execute();
  await createTable(db, 'speaker', {
    text: [
      'id!',
      'external_id*',
      'name',
      'title?',
      'about?',
      'accomplishments?',
      'publications?',
      'email?',
      'blog?',
      'linkedin?',
      'twitter?',
      'website?',
      'links',
      'image_id?>image',
      'image_url?',
    ],
  });
  await createTable(
    db,
    'speaker_engagement',
    { text: ['session_id>>session', 'speaker_id>>speaker', 'event_id>>event'], integer: ['position'] },
    ['session_id', 'speaker_id'],
  );
  await db.schema.createIndex('speaker_engagement_event').on('speaker_engagement').columns(['event_id', 'speaker_id']).execute();
  await createTable(db, 'pass', {
    text: ['id!', 'external_id*', 'event_id>>event', 'name', 'description?', 'currency'],
    integer: ['price_minor', 'allocated', 'position'],
  });
  await db.schema.createIndex('pass_event').on('pass').column('event_id').execute();
  await createTable(db, 'pass_session', { text: ['pass_id>>pass', 'session_id>>session'] }, ['pass_id', 'session_id']);
  await createTable(db, 'sponsorship', {
    text: [
      'id!',
      'external_id*',
      'event_id>>event',
      'sponsor_id?',
      'sponsor_name',
      'category?',
      'topic?',
      'description?',
      'url?',
      'logo_id?>image',
      'logo_url?',
    ],
    integer: ['position'],
  });
  await db.schema.createIndex('sponsorship_event').on('sponsorship').column('event_id').execute();
  await createTable(db, 'custom_registration_field', {
    text: ['id!', 'external_id*', 'event_id>>event', 'text', 'choices'],
    integer: ['type', 'is_required', 'position'],
  });
  await db.schema.createIndex('custom_registration_field_event').on('custom_registration_field').column('event_id').execute();
}
