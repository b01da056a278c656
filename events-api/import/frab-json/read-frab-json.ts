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
  const rooms = new Map((conference.rooms ?? []).flatMap((room) => referencesTo(room)));
  const tracks = new Map((conference.tracks ?? []).flatMap((track) => (typeof track === 'string' ? [] : referencesTo(track))));
  return (events ?? []).map((event, index) => {
    const place = { path: `schedule.events[${index}]` };
    const dated: FrabJsonEvent = { ...event, date: event.date ?? event.start, track: findName(event.track, tracks) };
    return readEvent(dated, { place, day: undefined, room: findName(event.room, rooms), language });
  });
}

type Reference = FrabJsonEvent['room'];

/** The name of a thing by its guid and by its slug. */
function referencesTo({
  name,
  guid,
  slug,
}: {
  name?: string | null;
  guid?: string | null;
  slug?: string | null;
}): [string, string][] {
  return name ? [guid, slug].flatMap((key): [string, string][] => (key ? [[key, name]] : [])) : [];
}

function findName(reference: Reference, names: ReadonlyMap<string, string>): string | undefined {
  if (!reference || typeof reference === 'string') return reference ?? undefined;
  return names.get(reference.guid ?? '') ?? names.get(reference.slug ?? '') ?? nameOf(reference);
}
