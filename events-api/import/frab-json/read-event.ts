import type { FrabEvent, FrabPerson } from '../frab/frab-schedule.ts';
import { personKey } from '../frab/person-key.ts';
import type { Place } from '../import-error.ts';
import type { ScheduleLink, SpeakerLink } from '../schedule/schedule.ts';
import type { FrabJsonEvent, FrabJsonPerson } from './schema.ts';
import { localText, nameOf, orUndefined } from './values.ts';

interface Surroundings {
  readonly place: Place;
  readonly day: string | undefined;
  readonly room: string | undefined;
  readonly language: string | undefined;
}

export function readEvent(event: FrabJsonEvent, { place, day, room, language }: Surroundings): FrabEvent {
  const type = orUndefined(event.type);
  return {
    place,
    key: keyOf(event),
    guid: orUndefined(event.guid),
    day,
    date: orUndefined(event.date),
    start: orUndefined(event.start),
    end: orUndefined(event.end),
    duration: orUndefined(event.duration),
    room: room ?? nameOf(event.room),
    title: orUndefined(event.title),
    subtitle: orUndefined(event.subtitle),
    track: nameOf(event.track),
    type,
    language: orUndefined(event.language),
    abstract: localText(event.abstract, language),
    description: localText(event.description, language),
    mayNotBeRecorded: orUndefined(event.do_not_record),
    isService: type === undefined ? undefined : /^(break|meta)$/i.test(type),
    isCancelled: event.state === undefined ? undefined : /^cancell?ed$/i.test(event.state ?? ''),
    url: orUndefined(event.url),
    persons: (event.persons ?? event.participants ?? []).map((person) => readPerson(person, place)),
    links: [...readLinks(event.links), ...readLinks(event.attachments), { title: null, url: event.url ?? null }],
  };
}

function keyOf({ id, code, guid }: FrabJsonEvent): string | undefined {
  return id === null || id === undefined ? (code ?? guid ?? undefined) : String(id);
}

function readPerson(person: FrabJsonPerson, place: Place): FrabPerson {
  const name = person.public_name ?? person.full_public_name ?? person.name ?? '';
  const id = person.id === null || person.id === undefined ? undefined : String(person.id);
  return {
    key: personKey(id, orUndefined(person.code), orUndefined(person.guid), name),
    place,
    name,
    biography: person.biography === undefined ? biographyOf(person) : (person.biography ?? ''),
    imageUrl:
      person.avatar === undefined && person.avatar_url === undefined ? undefined : (person.avatar ?? person.avatar_url ?? ''),
    links: person.links ? readLinks(person.links).map((link): SpeakerLink => ({ ...link, kind: null })) : undefined,
  };
}

/** frab itself calls the biography abstract and description. */
function biographyOf({ abstract, description }: FrabJsonPerson): string | undefined {
  if (abstract === undefined && description === undefined) return undefined;
  return [abstract, description].filter((text) => text).join('\n\n');
}

function readLinks(links: FrabJsonEvent['links']): ScheduleLink[] {
  return (links ?? []).map((link) =>
    typeof link === 'string' ? { title: null, url: link } : { title: link.title ?? null, url: link.url ?? null },
  );
}
