import type { XmlElement } from '../file/element-stack.ts';
import type { FrabEvent, FrabPerson } from '../frab/frab-schedule.ts';
import { personKey } from '../frab/person-key.ts';
import { attributeOf, childrenOf, findChild, textOf } from './elements.ts';

/** An `<event>` as it is written, with the day and room it stands in. */
export function readEvent(element: XmlElement, day: string | undefined, room: string | undefined): FrabEvent {
  const text = (name: string) => textOf(element, name);
  const optOut = textOf(findChild(element, 'recording'), 'optout')?.trim();
  return {
    place: element.place,
    key:
      attributeOf(element.attributes, 'id') ?? attributeOf(element.attributes, 'code') ?? attributeOf(element.attributes, 'guid'),
    guid: attributeOf(element.attributes, 'guid'),
    day,
    date: text('date'),
    start: text('start'),
    end: text('end'),
    duration: text('duration'),
    room: room ?? text('room'),
    title: text('title'),
    subtitle: text('subtitle'),
    track: text('track'),
    type: text('type'),
    language: text('language'),
    abstract: text('abstract'),
    description: text('description'),
    mayNotBeRecorded: optOut === undefined || optOut === '' ? undefined : optOut === 'true' || optOut === '1',
    url: text('url'),
    persons: childrenOf(findChild(element, 'persons'), 'person').map(readPersonReference),
    links: [
      ...linksIn(element, 'links', 'link'),
      ...linksIn(element, 'attachments', 'attachment'),
      { title: null, url: text('url') ?? null },
    ],
  };
}

/** A name inside a session. */
function readPersonReference(element: XmlElement): FrabPerson {
  const { attributes, text, place } = element;
  return {
    key: personKey(attributeOf(attributes, 'id'), attributeOf(attributes, 'code'), attributeOf(attributes, 'guid'), text),
    place,
    name: text,
    biography: undefined,
    imageUrl: undefined,
    links: undefined,
  };
}

/** An entry of the list of `<persons>` that some files begin with. */
export function readPerson(element: XmlElement): FrabPerson {
  const { attributes, place } = element;
  const name = textOf(element, 'name') ?? textOf(element, 'public_name') ?? element.text;
  const biographies = [textOf(element, 'biography'), textOf(element, 'extended_biography')];
  const written = biographies.filter((text) => text !== undefined);
  return {
    key: personKey(attributeOf(attributes, 'id'), attributeOf(attributes, 'code'), attributeOf(attributes, 'guid'), name),
    place,
    name,
    biography: written.length === 0 ? undefined : written.filter((text) => text.trim() !== '').join('\n'),
    imageUrl: textOf(element, 'avatar'),
    links: undefined,
  };
}

function linksIn(event: XmlElement, list: string, name: string): { title: string; url: string | null }[] {
  return childrenOf(findChild(event, list), name).map(({ attributes, text }) => ({
    title: text,
    url: attributeOf(attributes, 'href') ?? null,
  }));
}
