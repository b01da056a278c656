import type { Kysely } from 'kysely';
import { createTable } from './create-table.ts';

/** What people have registered for never goes with an event, session or pass: nothing here cascades. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'event_purchase', {
    text: [
      'id!',
      'event_id>event',
      'web_application_id>web_application',
      'currency',
      'state',
      'created_at',
      'expires_at',
      'finalized_at?',
    ],
    integer: ['amount_minor'],
  });
  await db.schema.createIndex('event_purchase_open').on('event_purchase').columns(['state', 'expires_at']).execute();
  await createTable(db, 'event_registration', {
    text: [
      'id!',
      'name',
      'key',
      'event_id>event',
      'contact_id?>contact',
      'first_name',
      'last_name',
      'email',
      'registered_by?>contact',
      'purchase_id?>event_purchase',
      'web_application_id>web_application',
      'state',
      'created_at',
      'changed_at',
    ],
    integer: ['auto_register', 'is_canceled'],
  });
  await db.schema.createIndex('event_registration_event').on('event_registration').columns(['event_id', 'state']).execute();
  await db.schema
    .createIndex('event_registration_contact')
    .on('event_registration')
    .columns(['contact_id', 'event_id'])
    .execute();
  await db.schema.createIndex('event_registration_purchase').on('event_registration').column('purchase_id').execute();
  await createTable(db, 'session_registration', {
    text: [
      'id!',
      'event_registration_id>event_registration',
      'session_id>session',
      'event_id>event',
      'contact_id?>contact',
      'state',
      'created_at',
      'changed_at',
    ],
  });
  await db.schema
    .createIndex('session_registration_session')
    .on('session_registration')
    .columns(['session_id', 'state'])
    .execute();
  await db.schema
    .createIndex('session_registration_registration')
    .on('session_registration')
    .column('event_registration_id')
    .execute();
  await createTable(db, 'attendee_pass', {
    text: [
      'id!',
      'event_registration_id>event_registration',
      'pass_id>pass',
      'event_id>event',
      'contact_id?>contact',
      'currency',
      'qr_text*',
      'state',
      'created_at',
    ],
    integer: ['price_minor'],
  });
  await db.schema.createIndex('attendee_pass_pass').on('attendee_pass').columns(['pass_id', 'state']).execute();
  await db.schema.createIndex('attendee_pass_registration').on('attendee_pass').column('event_registration_id').execute();
  await createTable(
    db,
    'registration_response',
    {
      text: [
        'event_registration_id>event_registration',
        'custom_registration_field_id>custom_registration_field',
        'value',
        'choices?',
      ],
    },
    ['event_registration_id', 'custom_registration_field_id'],
  );
  await createTable(db, 'idempotency_key', { text: ['scope', 'key', 'body_hash', 'answer', 'created_at'] }, ['scope', 'key']);
  await db.schema.createIndex('idempotency_key_created').on('idempotency_key').column('created_at').execute();
}
