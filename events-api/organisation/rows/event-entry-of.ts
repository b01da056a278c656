import { eventFormat, eventType, publishStatus } from '../../../contract/option-sets.ts';
import type { EventTable } from '../../store/tables/event.table.ts';
import type { EventEntry } from '../event-entry.ts';
import { wallTimeOf } from '../zoned-time.ts';
import { optionName, optionNameOrNull } from './kept.ts';

/** What an event refers to and holds, as the file writes it. */
export type EventParts = Required<
  Pick<
    EventEntry,
    'image' | 'building' | 'room' | 'sessionTracks' | 'sessions' | 'passes' | 'sponsorships' | 'customRegistrationFields'
  >
>;

export function eventEntryOf(row: EventTable, parts: EventParts): EventEntry {
  const clock = (instant: string) => wallTimeOf(new Date(instant), row.time_zone);
  return {
    id: row.external_id,
    readableEventId: row.readable_event_id,
    name: row.name,
    description: row.description,
    eventType: optionNameOrNull(eventType, row.event_type),
    eventFormat: optionNameOrNull(eventFormat, row.event_format),
    language: row.language_tag,
    timeZone: row.time_zone,
    start: clock(row.starts_at),
    end: clock(row.ends_at),
    publishStatus: optionName(publishStatus, row.publish_status),
    cancelled: row.is_cancelled === 1,
    websiteMessage: row.website_message,
    calendarContent: row.calendar_content,
    imageUrl: row.image_url,
    publicEventUrl: row.public_event_url,
    maxCapacity: row.max_capacity,
    showWaitlist: row.show_waitlist === 1,
    autoregisterWaitlistItems: row.autoregister_waitlist_items === 1,
    showAutomaticRegistrationCheckbox: row.show_automatic_registration_checkbox === 1,
    numberOfInvitations: row.number_of_invitations,
    allowAnonymousRegistrations: row.allow_anonymous_registrations === 1,
    allowCustomAgenda: row.allow_custom_agenda === 1,
    enableMultiAttendeeRegistration: row.enable_multi_attendee_registration === 1,
    enableCaptcha: row.enable_captcha === 1,
    registrationStart: row.registration_opens_at === null ? null : clock(row.registration_opens_at),
    registrationEnd: row.registration_closes_at === null ? null : clock(row.registration_closes_at),
    registrationForm: row.registration_form,
    ...parts,
  };
}
