import type { Insertable } from 'kysely';
import type { AttendeeWire } from '../../../contract/registration-data.ts';
import type { OrganisationTable } from '../../store/tables/organisation.table.ts';

/** Matches contacts by e-mail and names, has the demo payment on and gives 50 minutes to pay. */
export function anOrganisation(overrides: Partial<Insertable<OrganisationTable>> = {}): Insertable<OrganisationTable> {
  return {
    id: 'organisation',
    name: 'An organisation',
    contact_matching_strategy: 'emailAndFirstAndLastName',
    enable_demo_payment: 1,
    purchase_timeout_minutes: 50,
    send_mail_to_attendees: 0,
    send_mail_to_purchaser: 0,
    allow_repeated_registrations: 0,
    invitation_hours: 24,
    payment_page_url: null,
    created_at: '2030-01-01T00:00:00.000Z',
    ...overrides,
  };
}

/** All eight members, as existing clients send them. */
export function anAttendee(overrides: Partial<AttendeeWire> = {}): AttendeeWire {
  return {
    firstName: 'Ada',
    lastName: 'Lovelace',
    email: 'ada@example.org',
    passId: '',
    waitlisted: false,
    autoRegister: false,
    responses: [],
    attendeeSessions: [],
    ...overrides,
  };
}

/** Somebody else for each number. */
export function attendeeNumber(number: number, overrides: Partial<AttendeeWire> = {}): AttendeeWire {
  return anAttendee({ firstName: `Guest ${number}`, email: `guest-${number}@example.org`, ...overrides });
}
