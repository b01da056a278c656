import { checkShape } from '../file/check-shape.ts';
import type { FrabConference, FrabDay, FrabEvent, FrabRoom, FrabSchedule } from '../frab/frab-schedule.ts';
import { readEvent } from './read-event.ts';
import { localText, nameOf, orUndefined } from './values.ts';
import { FrabJsonSchema, type FrabJson, type FrabJsonEvent } from './schema.ts';

/** What a JSON file says, in the words that both forms of frab share. `language` chooses where a text is there in several. */
export function readFrabJson(json: unknown, file: string, language: string | undefined): FrabSchedule {
  const { schedule } = checkShape(FrabJsonSchema, json, file);
  const { conference } = schedule;
  return {
    file,
    conference: readConference(schedule, language),
    days: (conference.days ?? []).map(readDay),
    rooms: readRooms(conference, language),
    tracks: (conference.tracks ?? []).flatMap((track) => nameOf(track) ?? []),
    persons: new Map(),
    events: [...nestedEvents(conference, language), ...flatEvents(schedule, language)],
  };
}

type Conference = FrabJson['schedule']['conference'];
type Day = NonNullable<Conference['days']>[number];

function readConference({ conference, base_url }: FrabJson['schedule'], language: string | undefined): FrabConference {
  return {
    acronym: orUndefined(conference.acronym),
    title: orUndefined(conference.title),
    description: localText(conference.description, language),
    start: orUndefined(conference.start),
    end: orUndefined(conference.end),
    dayChange: undefined,
    timeZone: orUndefined(conference.time_zone_name),
    venue: undefined,
    city: undefined,
    baseUrl: orUndefined(base_url),
  };
}

function readDay({ date, day_start, day_end, start, end }: Day): FrabDay {
  return { date: orUndefined(date), start: orUndefined(day_start ?? start), end: orUndefined(day_end ?? end) };
}

/** Rooms as listed, else in the order in which the days name them. */
function readRooms({ rooms, days }: Conference, language: string | undefined): FrabRoom[] {
  const listed = (rooms ?? []).map(({ name, description, capacity }) => ({
    name,
    description: description === undefined ? undefined : (localText(description, language) ?? null),
    capacity,
  }));
  return [...listed, ...(days ?? []).flatMap((day) => Object.keys(day.rooms ?? {}).map((name) => ({ name })))];
}

function nestedEvents({ days }: Conference, language: string | undefined): FrabEvent[] {
  return (days ?? []).flatMap((day, dayIndex) =>
    Object.entries(day.rooms ?? {}).flatMap(([room, events]) =>
      events.map((event, index) => {
        const path = `schedule.conference.days[${dayIndex}].rooms[${JSON.stringify(room)}][${index}]`;
        return readEvent(event, { place: { path }, day: orUndefined(day.date), room, language });
      }),
    ),
  );
}

/** The flat form calls the whole date and time `start`, and rooms and tracks by reference. */
function flatEvents({ events, conference }: FrabJson['schedule'], language: string | undefined): FrabEvent[] {
  return (events ?? []).map((event, index) => {
    const place = { path: `schedule.events[${index}]` };
    const dated: FrabJsonEvent = { ...event, date: event.date ?? event.start, track: trackOf(event, conference) };
    return readEvent(dated, { place, day: undefined, room: roomOf(event, conference), language });
  });
}

function roomOf({ room }: FrabJsonEvent, { rooms }: Conference): string | undefined {
  if (!room || typeof room === 'string') return room ?? undefined;
  const listed = rooms?.find(({ guid, slug }) => isSame(guid, room.guid) || isSame(slug, room.slug));
  return listed?.name ?? nameOf(room);
}

function trackOf({ track }: FrabJsonEvent, { tracks }: Conference): FrabJsonEvent['track'] {
  if (!track || typeof track === 'string') return track;
  const listed = tracks?.find((candidate) => typeof candidate !== 'string' && isSame(candidate.slug, track.slug));
  return (listed && nameOf(listed)) ?? track;
}

const isSame = (one: string | null | undefined, other: string | null | undefined): boolean => Boolean(one) && one === other;
