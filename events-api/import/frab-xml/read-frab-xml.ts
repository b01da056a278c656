import type { XmlDocument } from '../document.ts';
import type { XmlElement } from '../file/element-stack.ts';
import { readXml } from '../file/xml-elements.ts';
import type { FrabConference, FrabDay, FrabEvent, FrabPerson, FrabRoom, FrabSchedule } from '../frab/frab-schedule.ts';
import { ImportError, type Place } from '../import-error.ts';
import { checkCount } from '../schedule/limits.ts';
import { attributeOf, childrenOf, textOf } from './elements.ts';
import { readEvent, readPerson } from './read-event.ts';

const NO_CONFERENCE: XmlElement = { name: 'conference', attributes: {}, text: '', children: [], place: { line: 1, column: 1 } };

/** What is asked of the stream: these elements whole, of `day` and `room` only the attributes. */
const wanted = new Set([
  'schedule/conference',
  'schedule/tracks/track',
  'schedule/persons/person',
  'schedule/day/room/event',
  // Older pentabarf files put an event without a room right under its day.
  'schedule/day/event',
]);

export function readFrabXml(document: XmlDocument): FrabSchedule {
  let conference: XmlElement | undefined;
  const days: FrabDay[] = [];
  const rooms: FrabRoom[] = [];
  const tracks: string[] = [];
  const persons = new Map<string, FrabPerson>();
  const events: FrabEvent[] = [];

  readXml(document, {
    isWanted: (path) => wanted.has(path),
    enter: (path, attributes, place) => {
      if (!path.includes('/') && path !== 'schedule') refuseRoot(path, document.path, place);
      if (path === 'schedule/day') days.push(readDay(attributes));
      if (path === 'schedule/day/room') rooms.push({ name: attributeOf(attributes, 'name') ?? '' });
    },
    take: (path, element) => {
      if (path === 'schedule/conference') {
        conference = element;
        tracks.push(...childrenOf(element, 'track').map(trackName));
      } else if (path === 'schedule/tracks/track') tracks.push(trackName(element));
      else if (path === 'schedule/persons/person') addPerson(persons, readPerson(element), document.path);
      else events.push(readEvent(element, days.at(-1)?.date, path.includes('/room/') ? rooms.at(-1)?.name : undefined));
      checkCount('sessions', events.length, document.path);
      checkCount('tracks', tracks.length, document.path);
      checkCount('speakers', persons.size, document.path);
    },
  });

  if (!conference && days.length === 0) {
    throw new ImportError('wrong_shape', 'The file has neither a <conference> nor a <day>.', {
      file: document.path,
      place: { line: 1, column: 1 },
    });
  }
  return { file: document.path, conference: readConference(conference ?? NO_CONFERENCE), days, rooms, tracks, persons, events };
}

function readConference(element: XmlElement): FrabConference {
  const text = (name: string) => textOf(element, name);
  return {
    acronym: text('acronym'),
    title: text('title'),
    start: text('start'),
    end: text('end'),
    dayChange: text('day_change'),
    timeZone: text('time_zone_name'),
    venue: text('venue'),
    city: text('city'),
    baseUrl: text('base_url'),
  };
}

function readDay(attributes: Readonly<Record<string, string>>): FrabDay {
  return { date: attributeOf(attributes, 'date'), start: attributeOf(attributes, 'start'), end: attributeOf(attributes, 'end') };
}

/** pretalx writes the name as an attribute, FOSDEM as text. */
const trackName = ({ attributes, text }: XmlElement): string => attributeOf(attributes, 'name') ?? text;

function addPerson(persons: Map<string, FrabPerson>, person: FrabPerson, file: string): void {
  const first = persons.get(person.key);
  if (first && first.name !== person.name) {
    throw new ImportError('duplicate_id', `Two persons have the id “${person.key}”: “${first.name}” and “${person.name}”.`, {
      file,
      place: person.place,
    });
  }
  persons.set(person.key, person);
}

function refuseRoot(root: string, file: string, place: Place): never {
  throw new ImportError('unknown_format', `The file is XML, but <${root}> is no schedule: one begins with <schedule>.`, {
    file,
    place,
  });
}
