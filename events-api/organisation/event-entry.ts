import Type, { type Static } from 'typebox';
import { CustomAttributeValuesMember } from './custom-attribute-entry.ts';
import { Blank, Capacity, EmbeddedImage, Flag, Id, LanguageTag, LivePublishStatus, Text, WebAddress } from './fields.ts';
import { CustomRegistrationFieldEntrySchema, PassEntrySchema, SponsorshipEntrySchema } from './pass-entry.ts';
import { SessionEntrySchema, SessionTrackEntrySchema } from './session-entry.ts';
import { WallTimeSchema } from './wall-time.ts';

export const EventEntrySchema = Type.Object(
  {
    id: Id,
    readableEventId: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9][A-Za-z0-9_.~-]*$',
        maxLength: 200,
        description:
          'The last part of the address of the event: letters and digits of ASCII, and - _ . ~ between them. Absent: made from the name on the first import, and kept when the name changes.',
      }),
    ),
    name: Text(200),
    description: Blank(Text(20_000), 'HTML or plain text.'),
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
    publishStatus: LivePublishStatus,
    cancelled: Flag(false, 'Still shown, as cancelled; nobody can register.'),
    websiteMessage: Blank(Text(3000), 'Shown on the page of the event: what visitors should know now.'),
    calendarContent: Blank(
      Text(20_000),
      'HTML or plain text of the calendar file, with {{wildcards}} of personal calendar content; null: the description.',
    ),
    image: Blank(EmbeddedImage),
    imageUrl: Blank(WebAddress),
    publicEventUrl: Blank(WebAddress),
    building: Blank(Id, 'Id of a building; a room brings its own.'),
    room: Blank(Id, 'Id of a room.'),
    maxCapacity: Blank(Capacity, 'Seats of the event; null: not limited.'),
    showWaitlist: Flag(false, 'Who comes when all seats are taken may wait for one.'),
    autoregisterWaitlistItems: Flag(true, 'Who waits is registered when a seat comes free; otherwise invited.'),
    showAutomaticRegistrationCheckbox: Flag(false, 'Who joins the waiting list may choose to be registered automatically.'),
    numberOfInvitations: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        default: 1,
        description: 'How many of those who wait are invited for each seat that comes free.',
      }),
    ),
    allowAnonymousRegistrations: Flag(true, 'People may register without signing in.'),
    allowCustomAgenda: Flag(false, 'Attendees choose their sessions; not together with passes.'),
    enableMultiAttendeeRegistration: Flag(true, 'One person may register several.'),
    enableCaptcha: Flag(false, 'A proof against bots is asked for.'),
    registrationStart: Blank(WallTimeSchema, 'Registration opens; null: it is open.'),
    registrationEnd: Blank(WallTimeSchema, 'Registration closes; null: when the event starts.'),
    customAttributes: CustomAttributeValuesMember,
    registrationForm: Blank(Text(100_000), 'HTML of a form that replaces the one of the portal.'),
    sessionTracks: Type.Optional(Type.Array(SessionTrackEntrySchema)),
    sessions: Type.Optional(Type.Array(SessionEntrySchema)),
    passes: Type.Optional(Type.Array(PassEntrySchema)),
    sponsorships: Type.Optional(Type.Array(SponsorshipEntrySchema)),
    customRegistrationFields: Type.Optional(Type.Array(CustomRegistrationFieldEntrySchema)),
  },
  { additionalProperties: false },
);

export type EventEntry = Static<typeof EventEntrySchema>;
