/**
 * Instants are UTC, written `2026-01-31T08:30:00.000Z`, so that text order is time order. Option-set columns hold the numbers of
 * `contract/option-sets.ts`; booleans are 0 or 1; `null` means "not said".
 */
export interface EventTable {
  id: string;
  external_id: string;
  readable_event_id: string;
  name: string;
  description: string | null;
  event_type: number | null;
  event_format: number | null;
  language_tag: string | null;
  time_zone: string;
  starts_at: string;
  ends_at: string;
  publish_status: number;
  is_cancelled: number;
  website_message: string | null;
  /** HTML or plain text of the calendar file, with `{{wildcards}}`; null: the description. */
  calendar_content: string | null;
  image_id: string | null;
  image_url: string | null;
  public_event_url: string | null;
  building_id: string | null;
  room_id: string | null;
  /** null: seats are not limited. */
  max_capacity: number | null;
  show_waitlist: number;
  autoregister_waitlist_items: number;
  show_automatic_registration_checkbox: number;
  /** How many of those who wait are invited for each seat that comes free. */
  number_of_invitations: number;
  allow_anonymous_registrations: number;
  allow_custom_agenda: number;
  enable_multi_attendee_registration: number;
  enable_captcha: number;
  registration_opens_at: string | null;
  registration_closes_at: string | null;
  registration_form: string | null;
  changed_at: string;
  /** JSON; see `customization/stored-values.ts`. */
  custom_attributes: string | null;
}

/** Pictures of events, speakers and sponsors; `id` is the hash of the bytes, so that one picture is kept once. */
export interface ImageTable {
  id: string;
  media_type: string;
  bytes: Uint8Array;
}
