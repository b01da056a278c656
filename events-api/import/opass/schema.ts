import Type, { type Static } from 'typebox';

/** What OPass apps read of a conference (session.json; COSCUP, SITCON). Other members are allowed and not looked at. */
const blank = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));
const text = blank(Type.String());
const Id = Type.String({ minLength: 1, maxLength: 100 });
/** Lists of ids are `null` where they are empty in some files. */
const ids = blank(Type.Array(Type.String()));

/** A member for each language; session.json says `zh`, sponsor.json `zh-TW`. */
const Named = {
  zh: blank(Type.Object({ name: text })),
  'zh-TW': blank(Type.Object({ name: text })),
  en: blank(Type.Object({ name: text })),
};
const Titled = blank(Type.Object({ title: text, description: text }));
const Person = blank(Type.Object({ name: text, bio: text }));

const SessionSchema = Type.Object({
  id: Id,
  type: text,
  room: text,
  start: text,
  end: text,
  language: text,
  zh: Titled,
  'zh-TW': Titled,
  en: Titled,
  speakers: ids,
  co_write: text,
  qa: text,
  slide: text,
  record: text,
  live: text,
  uri: text,
});

export const OpassSessionsSchema = Type.Object({
  sessions: Type.Array(SessionSchema),
  speakers: Type.Array(Type.Object({ id: Id, avatar: text, zh: Person, 'zh-TW': Person, en: Person })),
  session_types: Type.Array(Type.Object({ id: Id, ...Named })),
  rooms: Type.Array(Type.Object({ id: Id, ...Named })),
});

const Texts = blank(Type.Object({ zh: text, 'zh-TW': text, en: text }));

export const OpassSponsorsSchema = Type.Array(
  Type.Object({
    id: Id,
    level: text,
    image: text,
    link: text,
    name: Texts,
    intro: Texts,
    /** Still being prepared: not to be shown. */
    prepare: blank(Type.Boolean()),
  }),
);

export type OpassSessions = Static<typeof OpassSessionsSchema>;
export type OpassSession = Static<typeof SessionSchema>;
export type OpassSponsors = Static<typeof OpassSponsorsSchema>;
