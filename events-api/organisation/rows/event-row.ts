import { eventFormat, eventType, publishStatus } from '../../../contract/option-sets.ts';
import { importedId } from '../../store/ids.ts';
import type { EventTable } from '../../store/tables/event.table.ts';
import type { EventEntry } from '../event-entry.ts';
import { kept, keptChoice, keptFlag, keptOption } from './kept.ts';

/** What of an event is not copied from the entry but found out: its address, its instants, where it takes place. */
export type EventFindings = Pick<
  EventTable,
  | 'readable_event_id'
  | 'time_zone'
  | 'starts_at'
  | 'ends_at'
  | 'registration_opens_at'
  | 'registration_closes_at'
  | 'building_id'
  | 'room_id'
  | 'image_id'
  | 'changed_at'
>;

/** Defaults are those of Dynamics, but that an event goes live with its import and asks for no captcha unless the file says so. */
export function eventRowOf(entry: EventEntry, stored: EventTable | undefined, findings: EventFindings): EventTable {
  return {
    id: importedId('event', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    name: entry.name,
    description: kept(entry.description, stored?.description, null),
    event_type: keptOption(eventType, entry.eventType, stored?.event_type),
    event_format: keptOption(eventFormat, entry.eventFormat, stored?.event_format),
    language_tag: kept(entry.language, stored?.language_tag, null),
    publish_status: keptChoice(publishStatus, entry.publishStatus, stored?.publish_status, 'live'),
    is_cancelled: keptFlag(entry.cancelled, stored?.is_cancelled, false),
    website_message: kept(entry.websiteMessage, stored?.website_message, null),
    calendar_content: kept(entry.calendarContent, stored?.calendar_content, null),
    image_url: kept(entry.imageUrl, stored?.image_url, null),
    public_event_url: kept(entry.publicEventUrl, stored?.public_event_url, null),
    max_capacity: kept(entry.maxCapacity, stored?.max_capacity, null),
    show_waitlist: keptFlag(entry.showWaitlist, stored?.show_waitlist, false),
    autoregister_waitlist_items: keptFlag(entry.autoregisterWaitlistItems, stored?.autoregister_waitlist_items, true),
    show_automatic_registration_checkbox: keptFlag(
      entry.showAutomaticRegistrationCheckbox,
      stored?.show_automatic_registration_checkbox,
      false,
    ),
    number_of_invitations: kept(entry.numberOfInvitations, stored?.number_of_invitations, 1),
    allow_anonymous_registrations: keptFlag(entry.allowAnonymousRegistrations, stored?.allow_anonymous_registrations, true),
    allow_custom_agenda: keptFlag(entry.allowCustomAgenda, stored?.allow_custom_agenda, false),
    enable_multi_attendee_registration: keptFlag(
      entry.enableMultiAttendeeRegistration,
      stored?.enable_multi_attendee_registration,
      true,
    ),
    enable_captcha: keptFlag(entry.enableCaptcha, stored?.enable_captcha, false),
    registration_form: kept(entry.registrationForm, stored?.registration_form, null),
    ...findings,
  };
}
