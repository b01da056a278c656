import type { WaitlistItemWire } from '../../../contract/waitlist-item.ts';
import type { CustomFields } from '../../customization/custom-fields.ts';
import { utcInstant } from '../../events/wire/wire-dates.ts';
import { aroundOwn } from './around-own.ts';
import type { MyWaitlistItemRow } from './list-my-waitlist-items.ts';

/** @param position among those who wait, from 1; null for whoever is invited */
export function waitlistItemWire(row: MyWaitlistItemRow, position: number | null, customFields: CustomFields): WaitlistItemWire {
  return {
    id: row.id,
    invited: row.state !== 'waitlisted',
    autoRegister: row.auto_register === 1,
    contact: `${row.first_name} ${row.last_name}`.trim(),
    email: row.email,
    event: row.event_name,
    session: row.session_name,
    createdon: utcInstant(row.created_at),
    position,
    invitedUntil: row.kept_until && utcInstant(row.kept_until),
    pendingPayment: row.state === 'initiated',
    eventRegistrationId: row.eventRegistrationId,
    key: row.key,
    readableEventId: row.readable_event_id,
    sessionId: row.session_id,
    startDateUTC: utcInstant(row.starts_at),
    endDateUTC: utcInstant(row.ends_at),
    ianaTimeZone: row.time_zone,
    customFields: customFields.of('waitlistItem', row, aroundOwn(row)),
  };
}
