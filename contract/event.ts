import Type, { type Static } from 'typebox';
import { BuildingSchema } from './building.ts';
import { CustomFieldsMember } from './custom-fields.ts';
import { UtcInstant, WallClock } from './dates.ts';
import { Addition, Closed, Nullable } from './nullable.ts';
import { RoomSchema } from './room.ts';

const text = Nullable(Type.String());

export const EventSchema = Closed({
  eventId: Type.String(),
  readableEventId: Type.String(),
  eventName: Type.String(),
  description: text,
  websiteMessage: text,
  eventType: Nullable(Type.Integer()),
  eventFormat: Nullable(Type.Integer()),
  eventLanguage: Nullable(Type.Integer()),
  startDate: WallClock,
  startDateUTC: UtcInstant,
  endDate: WallClock,
  endDateUTC: UtcInstant,
  /** Dynamics time-zone index: a hint for display; instants are built from the UTC members. */
  timeZone: Type.Integer(),
  timeZoneName: text,
  building: Nullable(BuildingSchema),
  room: Nullable(RoomSchema),
  /** An absolute address or a data URI. */
  image: text,
  publicEventUrl: text,
  registrationForm: text,
  allowAnonymousRegistrations: Type.Boolean(),
  allowCustomAgenda: Type.Boolean(),
  autoregisterWaitlistItems: Type.Boolean(),
  enableCaptcha: Type.Boolean(),
  enableMultiAttendeeRegistration: Type.Boolean(),
  isCapacityRestricted: Type.Boolean(),
  maxCapacity: Nullable(Type.Integer({ minimum: 0 })),
  setRegistrationEndDate: Type.Boolean(),
  stopRegistrationDate: Nullable(UtcInstant),
  showAutomaticRegistrationCheckbox: Type.Boolean(),
  showWaitlist: Type.Boolean(),
  customFields: CustomFieldsMember,
  /** The lowest price among the passes that can be seen, in major units of `currency`; 0 is free, as is an event without passes. */
  fromPrice: Addition(Type.Number({ minimum: 0 })),
  /** ISO 4217. */
  currency: Addition(Type.String()),
  /** Seats that can still be had: of the event, and where it has passes, of all its passes together. Null: not limited. */
  seatsLeft: Addition(Type.Integer({ minimum: 0 })),
  registrationStartDate: Addition(UtcInstant),
  ianaTimeZone: Addition(Type.String()),
  /** BCP 47. */
  languageTag: Addition(Type.String()),
  cancelled: Addition(Type.Boolean()),
});

export type EventWire = Static<typeof EventSchema>;
