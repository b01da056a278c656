import Type, { type Static } from 'typebox';
import { CustomAttributeValuesMember } from './custom-attribute-entry.ts';
import { Blank, Capacity, Flag, Id, LanguageTag, LinkEntrySchema, LivePublishStatus, Text } from './fields.ts';
import { WallTimeSchema } from './wall-time.ts';

export const SessionTrackEntrySchema = Type.Object(
  {
    id: Id,
    name: Text(200),
    description: Blank(Text(2000)),
    audience: Blank(
      Type.Union([Type.Literal('general'), Type.Literal('introductory'), Type.Literal('intermediate'), Type.Literal('advanced')]),
    ),
    trackType: Type.Optional(
      Type.Union([Type.Literal('internal'), Type.Literal('external')], {
        default: 'external',
        description: 'Only external tracks are shown.',
      }),
    ),
    customAttributes: CustomAttributeValuesMember,
    publishStatus: LivePublishStatus,
  },
  { additionalProperties: false },
);

export const SessionEntrySchema = Type.Object(
  {
    id: Id,
    name: Text(500),
    subtitle: Blank(Text(500)),
    start: Blank(WallTimeSchema, 'Without a start and an end a session is left out.'),
    end: Blank(WallTimeSchema),
    room: Blank(Id),
    building: Blank(Id),
    summary: Blank(Text(20_000)),
    detailedDescription: Blank(Text(100_000)),
    objectives: Blank(Text(4000)),
    prerequisites: Blank(Text(4000)),
    sessionType: Blank(
      Type.Union([
        Type.Literal('handsOnLab'),
        Type.Literal('keynote'),
        Type.Literal('general'),
        Type.Literal('brainstorming'),
        Type.Literal('breakout'),
        Type.Literal('training'),
      ]),
    ),
    typeName: Blank(Text(200), 'The schedule’s own word for the kind of session: devroom, Lightning talk.'),
    sessionFormat: Blank(Type.Union([Type.Literal('onSite'), Type.Literal('webinar'), Type.Literal('hybrid')])),
    language: Blank(LanguageTag),
    isServiceSession: Flag(false, 'Registration, breaks, lunch: shown on the agenda, nobody registers for them.'),
    maxCapacity: Blank(Capacity, 'Seats of the session, at most those of the event; null: not limited.'),
    showWaitlist: Flag(false, 'Who comes when all seats are taken may wait for one.'),
    camerasPermitted: Blank(Type.Boolean()),
    recordingsPermitted: Blank(Type.Boolean()),
    tracks: Type.Optional(Type.Array(Id)),
    speakers: Type.Optional(Type.Array(Id)),
    links: Type.Optional(Type.Array(LinkEntrySchema)),
    customAttributes: CustomAttributeValuesMember,
    publishStatus: LivePublishStatus,
  },
  { additionalProperties: false },
);

export type SessionTrackEntry = Static<typeof SessionTrackEntrySchema>;
export type SessionEntry = Static<typeof SessionEntrySchema>;
