import Type, { type Static } from 'typebox';
import { Blank, Capacity, EmbeddedImage, Id, LanguageTag, PublishStatus, Text, WebAddress } from './fields.ts';
import { CustomRegistrationFieldEntrySchema, PassEntrySchema, SponsorshipEntrySchema } from './pass-entry.ts';
import { SessionEntrySchema, SessionTrackEntrySchema } from './session-entry.ts';
import { WallTimeSchema } from './wall-time.ts';

export const EventEntrySchema = Type.Object(
  {
    id: Id,
    /** Made from the name on the first import where it is absent; it stays what it was ever after. */
    readableEventId: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9][A-Za-z0-9_.~-]*$',
        maxLength: 200,
        description: 'The last part of the address of the event: letters and digits of ASCII, and - _ . ~ between them.',
      }),
    ),
    name: Text(200),
    description: Blank(Text(20_000)),
    eventType: Blank(
      Type.Union([
        Type.Literal('executiveBriefing'),
        Type.Literal('conference'),
        Type.Literal('demonstration'),
        Type.Literal('training'),
        Type.Literal('webcast'),
      ]),
    ),
    eventFormat: Blank(Type.Union([Type.Literal('onSite'), Type.Literal('webinar'), Type.Literal('hybrid')])),
    language: Blank(LanguageTag),
    timeZone: Type.String({ minLength: 1, description: 'IANA name, e.g. Europe/Brussels' }),
    start: WallTimeSchema,
    end: WallTimeSchema,
    publishStatus: Type.Optional(PublishStatus),
    /** Still shown, as cancelled; nobody can register. */
    cancelled: Type.Optional(Type.Boolean()),
    websiteMessage: Blank(Text(3000)),
    image: Blank(EmbeddedImage),
    imageUrl: Blank(WebAddress),
    publicEventUrl: Blank(WebAddress),
    building: Blank(Id),
    room: Blank(Id),
    /** Absent or null: seats are not limited. */
    maxCapacity: Blank(Capacity),
    showWaitlist: Type.Optional(Type.Boolean()),
    autoregisterWaitlistItems: Type.Optional(Type.Boolean()),
    showAutomaticRegistrationCheckbox: Type.Optional(Type.Boolean()),
    allowAnonymousRegistrations: Type.Optional(Type.Boolean()),
    allowCustomAgenda: Type.Optional(Type.Boolean()),
    enableMultiAttendeeRegistration: Type.Optional(Type.Boolean()),
    enableCaptcha: Type.Optional(Type.Boolean()),
    registrationStart: Blank(WallTimeSchema),
    /** The stop date; absent or null: open until the event starts. */
    registrationEnd: Blank(WallTimeSchema),
    registrationForm: Blank(Text(100_000)),
    sessionTracks: Type.Optional(Type.Array(SessionTrackEntrySchema)),
    sessions: Type.Optional(Type.Array(SessionEntrySchema)),
    passes: Type.Optional(Type.Array(PassEntrySchema)),
    sponsorships: Type.Optional(Type.Array(SponsorshipEntrySchema)),
    customRegistrationFields: Type.Optional(Type.Array(CustomRegistrationFieldEntrySchema)),
  },
  { additionalProperties: false },
);

export type EventEntry = Static<typeof EventEntrySchema>;
