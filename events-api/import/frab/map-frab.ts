import type { Report } from '../report.ts';
import type { Schedule, ScheduleDay, ScheduleSession, ScheduleTrack } from '../schedule/schedule.ts';
import { cleanLine } from '../text/clean-text.ts';
import { findWebAddress } from '../text/web-address.ts';
import { Slugs } from '../text/slug.ts';
import { findDate, findScheduleTime } from '../time/date-time.ts';
import { frabTimes } from './frab-times.ts';
import type { FrabEvent, FrabRoom, FrabSchedule } from './frab-schedule.ts';
import { nameOccurrences } from './occurrences.ts';
import { FrabSpeakers } from './frab-speakers.ts';

/** A frab schedule in the words of all schedules. Throws an ImportError where two sessions have one id, or a time cannot be read. */
export function frabSchedule(frab: FrabSchedule, report: Report): Schedule {
  const { conference, file } = frab;
  const namedByEvents = frab.events.map(({ room }): FrabRoom => ({ name: room ?? '' }));
  const rooms = namedOnce([...frab.rooms, ...namedByEvents].map((room) => ({ ...room, name: cleanLine(room.name) ?? '' })));
  const tracks = namedOnce(
    [...frab.tracks, ...frab.events.map(({ track }) => track ?? '')].map((track) => ({ name: cleanLine(track) ?? '' })),
  );
  const speakers = new FrabSpeakers(frab.persons, report);
  const keyed = nameOccurrences(frab.events, file, report);
  const sessions = keyed.map(({ key, event }) => session(event, key, { frab, rooms, tracks, speakers, report }));
  const usedRooms = new Set(sessions.map(({ room }) => room));
  for (const { key, name } of rooms.things) {
    if (!usedRooms.has(key)) report.leaveOut({ what: 'room', id: key, name, why: 'No session takes place in it.' });
  }
  return {
    file,
    name: conference.title,
    acronym: conference.acronym,
    description: conference.description,
    timeZone: conference.timeZone,
    venue:
      conference.venue === undefined && conference.city === undefined
        ? undefined
        : { name: cleanLine(conference.venue), city: cleanLine(conference.city) },
    days: daysOf(frab),
    rooms: rooms.things.filter(({ key }) => usedRooms.has(key)),
    tracks: tracks.things,
    speakers: speakers.all,
    sessions,
  };
}

interface Named<T> {
  readonly things: readonly (T & { readonly key: string })[];
  readonly keys: ReadonlyMap<string, string>;
}

/** Frab knows rooms and tracks by their names, and names the same one again for each day or session. */
function namedOnce<T extends { readonly name: string }>(things: readonly T[]): Named<T> {
  const slugs = new Slugs();
  const byName = new Map<string, T & { readonly key: string }>();
  for (const thing of things) {
    if (thing.name !== '' && !byName.has(thing.name)) byName.set(thing.name, { ...thing, key: slugs.of(thing.name) });
  }
  return { things: [...byName.values()], keys: new Map([...byName].map(([name, { key }]) => [name, key])) };
}

interface Surroundings {
  readonly frab: FrabSchedule;
  readonly rooms: Named<FrabRoom>;
  readonly tracks: Named<Pick<ScheduleTrack, 'name'>>;
  readonly speakers: FrabSpeakers;
  readonly report: Report;
}

function session(event: FrabEvent, key: string, { frab, rooms, tracks, speakers, report }: Surroundings): ScheduleSession {
  const room = cleanLine(event.room);
  const track = cleanLine(event.track);
  return {
    key,
    place: event.place,
    title: cleanLine(event.title),
    subtitle: event.subtitle,
    ...frabTimes(event, frab, report),
    room: room === null ? null : (rooms.keys.get(room) ?? room),
    tracks: track === null ? [] : [tracks.keys.get(track) ?? track],
    speakers: speakers.keysOf(event),
    summary: event.abstract,
    detailedDescription: event.description,
    typeName: event.type,
    language: event.language,
    isServiceSession: event.isService,
    recordingsPermitted: event.mayNotBeRecorded === undefined ? undefined : !event.mayNotBeRecorded,
    isCancelled: event.isCancelled,
    // Links to files are often written relative to the schedule's address.
    links: event.links.map(({ title, url }) => ({ title, url: findWebAddress(url, frab.conference.baseUrl) ?? null })),
  };
}

function daysOf({ days, conference }: FrabSchedule): ScheduleDay[] {
  const listed = days.flatMap(({ date, start, end }): ScheduleDay[] => {
    const day = findDate(date) ?? findDate(start);
    return day === undefined ? [] : [{ date: day, start: findScheduleTime(start ?? ''), end: findScheduleTime(end ?? '') }];
  });
  if (listed.length > 0) return listed;
  return [conference.start, conference.end].flatMap((text): ScheduleDay[] => {
    const date = findDate(text);
    return date === undefined ? [] : [{ date }];
  });
}
