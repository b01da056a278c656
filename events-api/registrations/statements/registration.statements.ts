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

interface Change extends Registration {
  readonly now: string;
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

  cancelEventRegistration: prepareStatement((value: ValueOf<Change>) =>
    db
      .updateTable('event_registration')
      .set({ state: 'cancelled', is_canceled: 1, changed_at: value('now') })
      .where('id', '=', value('registrationId'))
      .where('state', '!=', 'cancelled')
      .returning(['id', 'event_id', 'purchase_id']),
  ),

  cancelSessionRegistrations: prepareStatement((value: ValueOf<Change>) =>
    db
      .updateTable('session_registration')
      .set({ state: 'cancelled', changed_at: value('now') })
      .where('event_registration_id', '=', value('registrationId'))
      .where('state', '!=', 'cancelled'),
  ),

  cancelAttendeePasses: prepareStatement((value: ValueOf<Registration>) =>
    db
      .updateTable('attendee_pass')
      .set({ state: 'cancelled' })
      .where('event_registration_id', '=', value('registrationId'))
      .where('state', '!=', 'cancelled'),
  ),

  cancelRepeatedRegistration: prepareStatement((value: ValueOf<Registration>) =>
    db.updateTable('repeated_registration').set({ state: 'cancelled' }).where('id', '=', value('registrationId')),
  ),

  confirmEventRegistration: prepareStatement((value: ValueOf<Change & { contactId: string }>) =>
    db
      .updateTable('event_registration')
      .set({ state: 'registered', contact_id: value('contactId'), changed_at: value('now') })
      .where('id', '=', value('registrationId')),
  ),

  confirmSessionRegistrations: prepareStatement((value: ValueOf<Change & { contactId: string }>) =>
    db
      .updateTable('session_registration')
      .set({ state: 'registered', contact_id: value('contactId'), changed_at: value('now') })
      .where('event_registration_id', '=', value('registrationId'))
      .where('state', '=', 'initiated'),
  ),

  confirmAttendeePasses: prepareStatement((value: ValueOf<Registration & { contactId: string }>) =>
    db
      .updateTable('attendee_pass')
      .set({ state: 'registered', contact_id: value('contactId') })
      .where('event_registration_id', '=', value('registrationId'))
      .where('state', '=', 'initiated'),
  ),
});
