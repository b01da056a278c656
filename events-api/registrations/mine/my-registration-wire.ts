import type { MyRegistrationWire, MySessionRegistrationWire } from '../../../contract/my-registration.ts';
import { publishStatus } from '../../../contract/option-sets.ts';
import type { CustomFields } from '../../customization/custom-fields.ts';
import { utcInstant } from '../../events/wire/wire-dates.ts';
import { aroundOwn } from './around-own.ts';
import type { MyRegistrationRow } from './list-my-registrations.ts';

/** Names as they were typed, as the mails have them. */
export function myRegistrationWire(row: MyRegistrationRow, customFields: CustomFields): MyRegistrationWire {
  return {
    id: row.id,
    contact: `${row.first_name} ${row.last_name}`.trim(),
    email: row.email,
    event: row.event_name,
    pass: row.pass_name ?? '',
    createdon: utcInstant(row.created_at),
    sessionRegistrations: row.sessions.map((session) => mySessionRegistrationWire(session, row, customFields)),
    registrationId: row.registration_name,
    key: row.key,
    readableEventId: row.readable_event_id,
    startDateUTC: utcInstant(row.starts_at),
    endDateUTC: utcInstant(row.ends_at),
    ianaTimeZone: row.time_zone,
    cancelled: row.is_cancelled === 1 || row.publish_status === publishStatus.cancelled,
    customFields: customFields.of('eventRegistration', row, aroundOwn(row)),
  };
}

function mySessionRegistrationWire(
  row: MyRegistrationRow['sessions'][number],
  registration: MyRegistrationRow,
  customFields: CustomFields,
): MySessionRegistrationWire {
  const { registration_name } = registration;
  return {
    id: row.id,
    sessionName: row.session_name,
    createdon: utcInstant(row.created_at),
    sessionId: row.session_id,
    startTimeUTC: utcInstant(row.starts_at),
    endTimeUTC: utcInstant(row.ends_at),
    customFields: customFields.of('sessionRegistration', { ...row, registration_name }, aroundOwn(registration)),
  };
}
