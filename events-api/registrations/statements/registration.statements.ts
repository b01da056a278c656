import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';
import type {
  AttendeePassTable,
  EventRegistrationTable,
  RegistrationResponseTable,
  RepeatedRegistrationTable,
  SessionRegistrationTable,
} from '../../store/tables/registration.table.ts';
import { insertStatement } from './insert-statement.ts';

interface Registration {
  readonly registrationId: string;
}

export const registrationStatements = (db: Database) => ({
  insertEventRegistration: insertStatement<Omit<EventRegistrationTable, 'invited_until'>>(db, 'event_registration', [
    'id',
    'name',
    'key',
    'event_id',
    'contact_id',
    'first_name',
    'last_name',
    'email',
    'language_tag',
    'registered_by',
    'purchase_id',
    'web_application_id',
    'state',
    'position',
    'auto_register',
    'is_canceled',
    'waitlist_number',
    'created_at',
    'changed_at',
  ]),

  insertSessionRegistration: insertStatement<Omit<SessionRegistrationTable, 'invited_until'>>(db, 'session_registration', [
    'id',
    'event_registration_id',
    'session_id',
    'event_id',
    'contact_id',
    'state',
    'waitlist_number',
    'created_at',
    'changed_at',
  ]),

  insertAttendeePass: insertStatement<AttendeePassTable>(db, 'attendee_pass', [
    'id',
    'event_registration_id',
    'pass_id',
    'event_id',
    'contact_id',
    'price_minor',
    'currency',
    'qr_text',
    'state',
    'created_at',
  ]),

  insertResponse: insertStatement<RegistrationResponseTable>(db, 'registration_response', [
    'event_registration_id',
    'custom_registration_field_id',
    'value',
    'choices',
  ]),

  insertRepeatedRegistration: insertStatement<RepeatedRegistrationTable>(db, 'repeated_registration', [
    'id',
    'name',
    'key',
    'event_id',
    'pass_id',
    'first_name',
    'last_name',
    'email',
    'session_ids',
    'state',
    'waitlist_number',
    'created_at',
  ]),

  findRegistration: prepareStatement((value: ValueOf<Registration>) =>
    db
      .selectFrom('event_registration')
      .select(['id', 'key', 'event_id', 'contact_id', 'web_application_id', 'purchase_id'])
      .select(['state', 'is_canceled', 'invited_until', 'waitlist_number'])
      .where('id', '=', value('registrationId')),
  ),

  findSessionRegistration: prepareStatement((value: ValueOf<{ id: string }>) =>
    db
      .selectFrom('session_registration')
      .select(['id', 'event_registration_id', 'event_id', 'session_id', 'state', 'invited_until', 'waitlist_number'])
      .where('id', '=', value('id')),
  ),

  listSessionRegistrations: prepareStatement((value: ValueOf<Registration>) =>
    db
      .selectFrom('session_registration')
      .select(['id', 'session_id', 'state', 'invited_until', 'changed_at'])
      .where('event_registration_id', '=', value('registrationId'))
      .orderBy('id'),
  ),

  /** Sessions that wait while their registration is paid belong to the contact that paid. */
  nameSessions: prepareStatement((value: ValueOf<Registration & { contactId: string }>) =>
    db
      .updateTable('session_registration')
      .set({ contact_id: value('contactId') })
      .where('event_registration_id', '=', value('registrationId')),
  ),

  listAttendeePasses: prepareStatement((value: ValueOf<Registration>) =>
    db
      .selectFrom('attendee_pass')
      .select(['id', 'pass_id', 'state'])
      .where('event_registration_id', '=', value('registrationId')),
  ),

  /** The registration of a contact for an event, the oldest when there are several. */
  findRegistrationOfContact: prepareStatement((value: ValueOf<{ contactId: string; eventId: string }>) =>
    db
      .selectFrom('event_registration')
      .select(['id', 'state'])
      .where('contact_id', '=', value('contactId'))
      .where('event_id', '=', value('eventId'))
      .where('state', '=', 'registered')
      .orderBy('created_at')
      .limit(1),
  ),

  /** Who is invited may choose another pass than the one wished for. */
  choosePass: prepareStatement((value: ValueOf<{ id: string; passId: string; priceMinor: number; currency: string }>) =>
    db
      .updateTable('attendee_pass')
      .set({ pass_id: value('passId'), price_minor: value('priceMinor'), currency: value('currency') })
      .where('id', '=', value('id')),
  ),

  changeRepeatedSessions: prepareStatement((value: ValueOf<Registration & { sessions: string }>) =>
    db
      .updateTable('repeated_registration')
      .set({ session_ids: value('sessions') })
      .where('id', '=', value('registrationId')),
  ),

  cancelRepeatedRegistration: prepareStatement((value: ValueOf<Registration>) =>
    db.updateTable('repeated_registration').set({ state: 'cancelled' }).where('id', '=', value('registrationId')),
  ),
});
