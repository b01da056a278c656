import type { EventWire } from '../../../contract/event.ts';
import { languageOptionOfTag } from '../../../contract/languages.ts';
import { API_BASE, paths } from '../../../contract/paths.ts';
import { timeZoneIndexOf } from '../../../contract/time-zone-index.ts';
import { findTimeZone } from '../../../contract/time-zones.ts';
import type { CustomFields } from '../../customization/custom-fields.ts';
import type { EventRow, PassRow, Venues } from '../content/event-content.ts';
import { placeOf } from './building-wire.ts';
import { majorUnits } from './money.ts';
import { utcInstant, wallClock } from './wire-dates.ts';

export type OfferedPass = Pick<PassRow, 'id' | 'price_minor' | 'currency' | 'allocated'>;

export interface EventSurroundings {
  readonly venues: Venues;
  readonly customFields: CustomFields;
  /** Passes that can be seen. */
  readonly passes: readonly OfferedPass[];
  readonly seatsTaken: number;
  /** By the id of the pass. */
  readonly passesTaken: ReadonlyMap<string, number>;
  /** Scheme, host and port of this server, for absolute addresses. */
  readonly publicAddress: string;
}

export function eventWire(row: EventRow, around: EventSurroundings): EventWire {
  const timeZone = timeZoneIndexOf(row.time_zone);
  const cheapest = around.passes.toSorted((a, b) => a.price_minor - b.price_minor)[0];
  return {
    eventId: row.id,
    readableEventId: row.readable_event_id,
    eventName: row.name,
    description: row.description,
    websiteMessage: row.website_message,
    eventType: row.event_type,
    eventFormat: row.event_format,
    eventLanguage: languageOptionOfTag(row.language_tag),
    startDate: wallClock(row.starts_at, row.time_zone),
    startDateUTC: utcInstant(row.starts_at),
    endDate: wallClock(row.ends_at, row.time_zone),
    endDateUTC: utcInstant(row.ends_at),
    timeZone,
    timeZoneName: findTimeZone(timeZone)?.displayName ?? null,
    ...placeOf(row, around.venues, around.customFields),
    image: imageOf(row, around.publicAddress),
    publicEventUrl: row.public_event_url,
    registrationForm: row.registration_form,
    allowAnonymousRegistrations: row.allow_anonymous_registrations === 1,
    allowCustomAgenda: row.allow_custom_agenda === 1,
    autoregisterWaitlistItems: row.autoregister_waitlist_items === 1,
    enableCaptcha: row.enable_captcha === 1,
    enableMultiAttendeeRegistration: row.enable_multi_attendee_registration === 1,
    isCapacityRestricted: row.max_capacity !== null,
    maxCapacity: row.max_capacity,
    setRegistrationEndDate: row.registration_closes_at !== null,
    stopRegistrationDate: row.registration_closes_at && utcInstant(row.registration_closes_at),
    showAutomaticRegistrationCheckbox: row.show_automatic_registration_checkbox === 1,
    showWaitlist: row.show_waitlist === 1,
    customFields: around.customFields.of('event', row, { event: row, venues: around.venues, taken: around.seatsTaken }),
    fromPrice: cheapest ? majorUnits(cheapest.price_minor, cheapest.currency) : 0,
    currency: cheapest?.currency ?? null,
    seatsLeft: seatsLeft(row, around),
    registrationStartDate: row.registration_opens_at && utcInstant(row.registration_opens_at),
    ianaTimeZone: row.time_zone,
    languageTag: row.language_tag,
    cancelled: row.is_cancelled === 1,
  };
}

/** Where there are passes, everybody needs one (contract 3.7): without a pass left there is no seat to be had. */
function seatsLeft(row: EventRow, { passes, passesTaken, seatsTaken }: EventSurroundings): number | null {
  const ofPasses = passes.map((pass) => Math.max(0, pass.allocated - (passesTaken.get(pass.id) ?? 0)));
  const limits = [
    ...(row.max_capacity === null ? [] : [Math.max(0, row.max_capacity - seatsTaken)]),
    ...(passes.length === 0 ? [] : [ofPasses.reduce((sum, left) => sum + left, 0)]),
  ];
  return limits.length === 0 ? null : Math.min(...limits);
}

/** A picture in the store is fetched from here; otherwise the organiser's own address stands. */
function imageOf(row: EventRow, publicAddress: string): string | null {
  if (row.image_id === null) return row.image_url;
  return `${publicAddress}/${API_BASE}${paths.eventImage.of({ readableEventId: row.readable_event_id })}`;
}
