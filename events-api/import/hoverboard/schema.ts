import Type, { type Static } from 'typebox';

/** The data of a Hoverboard site (gdg-x/hoverboard, `default-firebase-data.json`). Other members are allowed and not looked at. */
const blank = <T extends Type.TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));
const text = blank(Type.String());
const Id = Type.Union([Type.String({ maxLength: 100 }), Type.Integer()]);
const order = blank(Type.Number());

/** Firebase writes a list as an object of numbers or ids, or as an array in which numbers that are not used are `null`. */
const Keyed = <T extends Type.TSchema>(schema: T) =>
  Type.Union([Type.Record(Type.String(), blankItem(schema)), Type.Array(blankItem(schema))]);
const blankItem = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const SessionSchema = Type.Object({
  title: text,
  description: text,
  language: text,
  type: text,
  icon: text,
  tags: blank(Type.Array(Type.String())),
  speakers: blank(Type.Array(blankItem(Id))),
  presentation: text,
});

const SpeakerSchema = Type.Object({
  name: text,
  bio: text,
  shortBio: text,
  title: text,
  company: text,
  photoUrl: text,
  socials: blank(Type.Array(Type.Object({ icon: text, link: text, name: text }))),
});

/** What stands in one column of a time slot: older sites write the ids alone. */
const CellSchema = Type.Union([
  Type.Object({ items: blank(Type.Array(Id)), extend: blank(Type.Integer({ minimum: 1 })) }),
  Type.Array(Id),
]);

const DaySchema = Type.Object({
  date: text,
  tracks: blank(Type.Array(Type.Object({ title: text }))),
  timeslots: blank(
    Type.Array(
      Type.Object({ startTime: Type.String(), endTime: Type.String(), sessions: blank(Type.Array(blankItem(CellSchema))) }),
    ),
  ),
});

const PartnerGroupSchema = Type.Object({
  title: text,
  order,
  items: blank(Keyed(Type.Object({ name: text, url: text, logoUrl: text, order }))),
});

const TicketSchema = Type.Object({
  name: text,
  price: blank(Type.Union([Type.Number(), Type.String()])),
  currency: text,
  soldOut: blank(Type.Boolean()),
  info: text,
});

export const HoverboardSchema = Type.Object({
  sessions: Keyed(SessionSchema),
  speakers: Keyed(SpeakerSchema),
  schedule: Keyed(DaySchema),
  partners: blank(Keyed(PartnerGroupSchema)),
  tickets: blank(Keyed(TicketSchema)),
});

export type Hoverboard = Static<typeof HoverboardSchema>;
export type HoverboardSession = Static<typeof SessionSchema>;
export type HoverboardSpeaker = Static<typeof SpeakerSchema>;
export type HoverboardDay = Static<typeof DaySchema>;
export type HoverboardCell = Static<typeof CellSchema>;
export type PartnerGroup = Static<typeof PartnerGroupSchema>;
export type Ticket = Static<typeof TicketSchema>;
