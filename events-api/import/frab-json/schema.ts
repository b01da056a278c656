import Type, { type Static } from 'typebox';

/**
 * What is read of a frab schedule in JSON: the nested form (https://c3voc.de/schedule/schema.json; frab, pretalx) and the newer flat one
 * (https://c3voc.de/schema/schedule2). Other members are allowed and not looked at; answers to questions are never read.
 */
const blank = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));
const text = blank(Type.String());
const id = blank(Type.Union([Type.String({ maxLength: 100 }), Type.Integer()]));

/** A text, or one text for each language. */
const localizable = blank(Type.Union([Type.String(), Type.Record(Type.String(), Type.String())]));
/** A name, or the object that the flat form has in its place. */
const named = blank(Type.Union([Type.String(), Type.Object({ name: text, slug: text, guid: text })]));

const LinkSchema = Type.Union([Type.String(), Type.Object({ url: text, title: text })]);

export const PersonSchema = Type.Object({
  id,
  code: text,
  guid: text,
  public_name: text,
  full_public_name: text,
  name: text,
  biography: text,
  abstract: text,
  description: text,
  avatar: text,
  avatar_url: text,
  links: blank(Type.Array(LinkSchema)),
});

export const EventSchema = Type.Object({
  id,
  code: text,
  guid: text,
  date: text,
  start: text,
  end: text,
  duration: text,
  room: named,
  title: text,
  subtitle: text,
  track: named,
  type: text,
  language: text,
  abstract: localizable,
  description: localizable,
  do_not_record: blank(Type.Boolean()),
  state: text,
  url: text,
  persons: blank(Type.Array(PersonSchema)),
  participants: blank(Type.Array(PersonSchema)),
  links: blank(Type.Array(LinkSchema)),
  attachments: blank(Type.Array(LinkSchema)),
});

const RoomSchema = Type.Object({
  name: Type.String(),
  guid: text,
  slug: text,
  description: localizable,
  capacity: blank(Type.Number()),
});
const TrackSchema = Type.Union([Type.String(), Type.Object({ name: text, slug: text })]);

const DaySchema = Type.Object({
  date: text,
  day_start: text,
  day_end: text,
  start: text,
  end: text,
  rooms: blank(Type.Record(Type.String(), Type.Array(EventSchema))),
});

export const FrabJsonSchema = Type.Object({
  schedule: Type.Object({
    version: text,
    base_url: text,
    conference: Type.Object({
      acronym: text,
      title: text,
      description: localizable,
      start: text,
      end: text,
      time_zone_name: text,
      rooms: blank(Type.Array(RoomSchema)),
      tracks: blank(Type.Array(TrackSchema)),
      days: blank(Type.Array(DaySchema)),
    }),
    events: blank(Type.Array(EventSchema)),
  }),
});

export type FrabJson = Static<typeof FrabJsonSchema>;
export type FrabJsonEvent = Static<typeof EventSchema>;
export type FrabJsonPerson = Static<typeof PersonSchema>;
export type FrabJsonRoom = Static<typeof RoomSchema>;
