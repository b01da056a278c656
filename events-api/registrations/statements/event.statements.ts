import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';

export const eventStatements = (db: Database) => ({
  findEvent: prepareStatement((value: ValueOf<{ readableEventId: string }>) =>
    db
      .selectFrom('event')
      .select([
        'id',
        'publish_status',
        'is_cancelled',
        'starts_at',
        'ends_at',
        'registration_opens_at',
        'registration_closes_at',
        'max_capacity',
        'allow_anonymous_registrations',
        'allow_custom_agenda',
        'enable_captcha',
        'enable_multi_attendee_registration',
        'show_waitlist',
        'autoregister_waitlist_items',
        'show_automatic_registration_checkbox',
        'number_of_invitations',
      ])
      .where('readable_event_id', '=', value('readableEventId')),
  ),

  findReadableEventId: prepareStatement((value: ValueOf<{ eventId: string }>) =>
    db.selectFrom('event').select('readable_event_id').where('id', '=', value('eventId')),
  ),

  listPasses: prepareStatement((value: ValueOf<{ eventId: string }>) =>
    db
      .selectFrom('pass')
      .select(['id', 'name', 'price_minor', 'currency', 'allocated'])
      .where('event_id', '=', value('eventId'))
      .where('allocated', '>', 0),
  ),

  listPassSessions: prepareStatement((value: ValueOf<{ eventId: string }>) =>
    db
      .selectFrom('pass_session')
      .innerJoin('pass', 'pass.id', 'pass_session.pass_id')
      .select(['pass_session.pass_id', 'pass_session.session_id'])
      .where('pass.event_id', '=', value('eventId')),
  ),

  listFields: prepareStatement((value: ValueOf<{ eventId: string }>) =>
    db
      .selectFrom('custom_registration_field')
      .select(['id', 'text', 'type', 'is_required', 'choices'])
      .where('event_id', '=', value('eventId'))
      .where('is_withdrawn', '=', 0)
      .orderBy('position'),
  ),

  findSession: prepareStatement((value: ValueOf<{ sessionId: string }>) =>
    db
      .selectFrom('session')
      .select([
        'id',
        'event_id',
        'name',
        'publish_status',
        'is_service_session',
        'starts_at',
        'ends_at',
        'max_capacity',
        'show_waitlist',
      ])
      .where('id', '=', value('sessionId')),
  ),

  getOrganisation: prepareStatement(() =>
    db
      .selectFrom('organisation')
      .select([
        'contact_matching_strategy',
        'enable_demo_payment',
        'purchase_timeout_minutes',
        'allow_repeated_registrations',
        'invitation_hours',
        'payment_page_url',
      ]),
  ),
});
