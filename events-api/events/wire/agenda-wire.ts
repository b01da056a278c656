import type { AgendaRoomWire, AgendaSessionWire, AgendaSpeakerWire, AgendaWire } from '../../../contract/agenda.ts';
import { timeZoneIndexOf } from '../../../contract/time-zone-index.ts';
import type { EventContent, RoomRow, SessionRow, SpeakerRow } from '../content/event-content.ts';
import type { SeatCounts } from '../seat-counts.ts';
import { agendaDays } from './agenda-days.ts';
import { speakerImageUrl } from './session-speaker-wire.ts';
import { utcInstant } from './wire-dates.ts';

/** All that a list and a grid show. Rooms are those in use, in the order of their buildings. */
export function agendaWire(content: EventContent, counts: SeatCounts): AgendaWire {
  const { event, sessions } = content;
  const rooms = roomsInUse(content);
  const { days, dayOfSession } = agendaDays(sessions, event.time_zone);
  const indexes = { rooms: indexById(rooms), tracks: indexById(content.tracks), speakers: indexById(content.speakers) };
  return {
    readableEventId: event.readable_event_id,
    eventName: event.name,
    timeZone: timeZoneIndexOf(event.time_zone),
    ianaTimeZone: event.time_zone,
    languageTag: event.language_tag,
    days: [...days],
    rooms: rooms.map((room) => agendaRoom(room, content)),
    tracks: content.tracks.map(({ id, name }) => ({ id, name })),
    speakers: content.speakers.map((speaker) => agendaSpeaker(speaker)),
    sessions: sessions.map((session, at) => agendaSession(session, dayOfSession[at] ?? 0, content, counts, indexes)),
  };
}

type Indexes = Readonly<Record<'rooms' | 'tracks' | 'speakers', ReadonlyMap<string, number>>>;

function agendaSession(
  row: SessionRow,
  day: number,
  content: EventContent,
  counts: SeatCounts,
  indexes: Indexes,
): AgendaSessionWire {
  return {
    id: row.id,
    name: row.name,
    startUTC: utcInstant(row.starts_at),
    endUTC: utcInstant(row.ends_at),
    day,
    room: indexes.rooms.get(row.room_id ?? '') ?? null,
    tracks: indexesOf(content.tracksOfSession.get(row.id), indexes.tracks),
    speakers: indexesOf(content.speakersOfSession.get(row.id), indexes.speakers),
    type: row.session_type,
    typeName: row.type_name,
    format: row.session_format,
    language: row.language_tag,
    isServiceSession: row.is_service_session === 1,
    maxCapacity: row.max_capacity,
    registrationCount: row.max_capacity === null ? null : (counts.sessions.get(row.id) ?? 0),
  };
}

function roomsInUse({ sessions, venues }: EventContent): RoomRow[] {
  const ids = new Set(sessions.map((session) => session.room_id));
  const rooms = [...venues.rooms.values()].filter((room) => ids.has(room.id));
  return rooms.sort((a, b) => compare(a.building_id, b.building_id) || a.position - b.position || compare(a.id, b.id));
}

function agendaRoom(room: RoomRow, { venues }: EventContent): AgendaRoomWire {
  return { id: room.id, name: room.name, building: venues.buildings.get(room.building_id)?.name ?? null };
}

function agendaSpeaker(row: SpeakerRow): AgendaSpeakerWire {
  return { id: row.id, name: row.name, title: row.title, imageUrl: speakerImageUrl(row) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const indexById = (things: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(things.map((thing, index) => [thing.id, index]));

const indexesOf = (things: readonly { readonly id: string }[] | undefined, indexes: ReadonlyMap<string, number>): number[] =>
  (things ?? []).flatMap((thing) => indexes.get(thing.id) ?? []);
