import Type, { type Static } from 'typebox';
import { BuildingSchema } from './building.ts';
import { CustomFieldsMember } from './custom-fields.ts';
import { UtcInstant, WallClock } from './dates.ts';
import { LinkSchema } from './link.ts';
import { Addition, Closed, Nullable } from './nullable.ts';
import { RoomSchema } from './room.ts';
import { SessionSpeakerSchema } from './session-speaker.ts';

const text = Nullable(Type.String());

/** A track inside a session: enough to name and to filter by it. */
export const SessionTrackReferenceSchema = Closed({ id: Type.String(), name: Type.String() });

export const SessionSchema = Closed({
  id: Type.String(),
  name: Type.String(),
  startTime: WallClock,
  startTimeUTC: UtcInstant,
  endTime: WallClock,
  endTimeUTC: UtcInstant,
  timeZone: Type.Integer(),
  building: Nullable(BuildingSchema),
  room: Nullable(RoomSchema),
  sessionSummary: text,
  detailedDescription: text,
  sessionObjectives: text,
  sessionPreRequisites: text,
  sessionType: Nullable(Type.Integer()),
  sessionFormat: Nullable(Type.Integer()),
  language: Nullable(Type.Integer()),
  camerasPermitted: Nullable(Type.Integer()),
  recordingsPermitted: Nullable(Type.Integer()),
  /** Null inside a speaker, where the sessions are listed for that speaker alone. */
  speakers: Nullable(Type.Array(SessionSpeakerSchema)),
  isCapacityRestricted: Type.Boolean(),
  maxCapacity: Nullable(Type.Integer({ minimum: 0 })),
  registrationCount: Type.Integer({ minimum: 0 }),
  alreadyRegistered: Type.Boolean(),
  userEligibleToRegister: Type.Boolean(),
  customFields: CustomFieldsMember,
  ianaTimeZone: Addition(Type.String()),
  /** BCP 47. */
  languageTag: Addition(Type.String()),
  tracks: Addition(Type.Array(SessionTrackReferenceSchema)),
  links: Addition(Type.Array(LinkSchema)),
  subtitle: Addition(Type.String()),
  /** The schedule's own word for the kind of session, where the six session types do not say it. */
  typeName: Addition(Type.String()),
  /** Registration, breaks, lunch: shown on the agenda, nobody registers for them. */
  isServiceSession: Addition(Type.Boolean()),
});

export type SessionWire = Static<typeof SessionSchema>;
export type SessionTrackReferenceWire = Static<typeof SessionTrackReferenceSchema>;
