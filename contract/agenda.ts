import Type, { type Static } from 'typebox';
import { CalendarDate, UtcInstant } from './dates.ts';
import { Closed, Nullable } from './nullable.ts';

/*
 * Everything that a list and a grid show, and nothing else: abstracts come with `sessions/{id}`, biographies with
 * `events/{id}/speakers/{id}`. Rooms, tracks, speakers and days are named once and pointed at by their index.
 */

const index = Type.Integer({ minimum: 0 });

export const AgendaDaySchema = Closed({
  date: CalendarDate,
  /** The first start and the last end of the sessions that stand under this day; the end may lie after midnight. */
  startUTC: UtcInstant,
  endUTC: UtcInstant,
});

export const AgendaRoomSchema = Closed({ id: Type.String(), name: Type.String(), building: Nullable(Type.String()) });

export const AgendaTrackSchema = Closed({ id: Type.String(), name: Type.String() });

export const AgendaSpeakerSchema = Closed({
  id: Type.String(),
  name: Type.String(),
  title: Nullable(Type.String()),
  /** Relative to the endpoint (`speakers/{id}/image`); null where there is no picture. */
  imageUrl: Nullable(Type.String()),
});

export const AgendaSessionSchema = Closed({
  id: Type.String(),
  name: Type.String(),
  startUTC: UtcInstant,
  endUTC: UtcInstant,
  /** Index into `days`: a session after midnight stands under the evening it belongs to. */
  day: index,
  /** Index into `rooms`. */
  room: Nullable(index),
  /** Indexes into `tracks`. */
  tracks: Type.Array(index),
  /** Indexes into `speakers`. */
  speakers: Type.Array(index),
  /** One of `sessionType`. */
  type: Nullable(Type.Integer()),
  /** The schedule's own word for it. */
  typeName: Nullable(Type.String()),
  /** One of `eventFormat`; null: as the event. */
  format: Nullable(Type.Integer()),
  /** BCP 47. */
  language: Nullable(Type.String()),
  isServiceSession: Type.Boolean(),
  /** Null: seats are not limited. */
  maxCapacity: Nullable(index),
  /** Null where seats are not limited. */
  registrationCount: Nullable(index),
});

export const AgendaSchema = Closed({
  readableEventId: Type.String(),
  eventName: Type.String(),
  timeZone: Type.Integer(),
  ianaTimeZone: Type.String(),
  languageTag: Nullable(Type.String()),
  days: Type.Array(AgendaDaySchema),
  rooms: Type.Array(AgendaRoomSchema),
  tracks: Type.Array(AgendaTrackSchema),
  /** By name. */
  speakers: Type.Array(AgendaSpeakerSchema),
  /** By start, then by room. */
  sessions: Type.Array(AgendaSessionSchema),
});

export type AgendaDayWire = Static<typeof AgendaDaySchema>;
export type AgendaRoomWire = Static<typeof AgendaRoomSchema>;
export type AgendaTrackWire = Static<typeof AgendaTrackSchema>;
export type AgendaSpeakerWire = Static<typeof AgendaSpeakerSchema>;
export type AgendaSessionWire = Static<typeof AgendaSessionSchema>;
export type AgendaWire = Static<typeof AgendaSchema>;
