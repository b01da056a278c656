import type { MyRegistrationWire, MySessionRegistrationWire } from '../../../contract/my-registration.ts';
import { publishStatus } from '../../../contract/option-sets.ts';
import { utcInstant } from '../../events/wire/wire-dates.ts';
import type { MyRegistrationRow } from './list-my-registrations.ts';

/** Names as they were typed, as the mails have them. */
export function myRegistrationWire(row: MyRegistrationRow): MyRegistrationWire {
  return {
    id: row.id,
    contact: `${row.first_name} ${row.last_name}`.trim(),
    email: row.email,
    event: row.event_name,
    pass: row.pass_name ?? '',
    createdon: utcInstant(row.created_at),
    sessionRegistrations: row.sessions.map(mySessionRegistrationWire),
    registrationId: row.name,
    key: row.key,
    readableEventId: row.readable_event_id,
    startDateUTC: utcInstant(row.starts_at),
    endDateUTC: utcInstant(row.ends_at),
    ianaTimeZone: row.time_zone,
    cancelled: row.is_cancelled === 1 || row.publish_status === publishStatus.cancelled,
  };
}

function mySessionRegistrationWire(row: MyRegistrationRow['sessions'][number]): MySessionRegistrationWire {
  return {
    id: row.id,
    sessionName: row.name,
    createdon: utcInstant(row.created_at),
    sessionId: row.session_id,
    startTimeUTC: utcInstant(row.starts_at),
    endTimeUTC: utcInstant(row.ends_at),
  };
}
