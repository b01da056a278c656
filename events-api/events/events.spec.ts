import Type, { type TSchema } from 'typebox';
import { Errors } from 'typebox/value';
import { AgendaSchema, type AgendaWire } from '../../contract/agenda.ts';
import { CustomRegistrationFieldSchema, type CustomRegistrationFieldWire } from '../../contract/custom-registration-field.ts';
import type { ErrorWire } from '../../contract/error.ts';
import { EventSchema, type EventWire } from '../../contract/event.ts';
import { PassSchema, type PassWire } from '../../contract/pass.ts';
import { paths } from '../../contract/paths.ts';
import { SessionTrackSchema } from '../../contract/session-track.ts';
import { SessionSchema, type SessionWire } from '../../contract/session.ts';
import { SpeakerSchema, type SpeakerWire } from '../../contract/speaker.ts';
import { SponsorshipSchema, type SponsorshipWire } from '../../contract/sponsorship.ts';
import { UserSchema } from '../../contract/user.ts';
import { seeded, seedOrganisation } from '../testing/seed.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const full = { readableEventId: seeded.full };
const blank = { readableEventId: seeded.blank };

describe('the read endpoints', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await seedOrganisation(server.store);
  });

  afterAll(() => server.stop());

  const perEvent: [{ of: (values: { readableEventId: string }) => string; pattern: string }, TSchema][] = [
    [paths.event, EventSchema],
    [paths.eventAgenda, AgendaSchema],
    [paths.eventSessions, Type.Array(SessionSchema)],
    [paths.eventTracks, Type.Array(SessionTrackSchema)],
    [paths.eventSpeakers, Type.Array(SpeakerSchema)],
    [paths.eventPasses, Type.Array(PassSchema)],
    [paths.eventSponsorships, Type.Array(SponsorshipSchema)],
    [paths.eventCustomRegistrationFields, Type.Array(CustomRegistrationFieldSchema)],
    [paths.eventRegistrationsCount, Type.Integer()],
  ];
  const answers: [string, TSchema][] = [
    [paths.publishedEvents.of({}), Type.Array(EventSchema)],
    ...perEvent.flatMap(([path, schema]): [string, TSchema][] => [
      [path.of(full), schema],
      [path.of(blank), schema],
    ]),
    [paths.eventSpeaker.of({ ...full, speakerId: 'ada' }), SpeakerSchema],
    [paths.session.of({ sessionId: 'keynote' }), SessionSchema],
    [paths.session.of({ sessionId: 'workshop' }), SessionSchema],
    [paths.sessionRegistrationsCount.of({ sessionId: 'keynote' }), Type.Integer()],
    [paths.trackSessions.of({ trackId: 'web' }), Type.Array(SessionSchema)],
    [paths.authenticatedUser.of({}), UserSchema],
  ];

  for (const [path, schema] of answers) {
    it(`answers ${path} as the contract says, blank fields as null`, async () => {
      const body = await server.read(path);
      expect(Errors(schema, body)).toEqual([]);
      expect(missingMembers(schema, body)).toEqual([]);
    });
  }

  for (const [path] of perEvent) {
    it(`answers 404 to ${path.pattern} of an event that is not live or not there`, async () => {
      for (const readableEventId of [seeded.draft, 'nothing']) {
        const response = await server.call(path.of({ readableEventId }));
        expect(response.status).toBe(404);
        expect(((await response.json()) as ErrorWire).code).toBe('event_not_found');
      }
    });
  }

  it('answers 404 to sessions and tracks that are not live', async () => {
    const gone = ['sessions/unready', 'sessions/hidden', 'sessions/none', 'sessions/hidden/registrations/count'];
    const tracks = ['tracks/crew/sessions', 'tracks/later/sessions', 'tracks/hidden-track/sessions'];
    for (const path of [...gone, ...tracks])
      expect((await server.call(path)).status)
        .withContext(path)
        .toBe(404);
  });

  it('list only live events, by start', async () => {
    const events = (await server.read('events/published')) as EventWire[];
    expect(events.map((event) => event.readableEventId).sort()).toEqual([seeded.blank, seeded.full]);
  });

  it('tell the same of an event in the list and alone', async () => {
    const events = (await server.read('events/published')) as EventWire[];
    const alone = await server.read(paths.event.of(full));
    expect(events.find((event) => event.readableEventId === seeded.full)).toEqual(alone as EventWire);
  });

  it('show the clock at the venue beside the instant', async () => {
    const event = (await server.read(paths.event.of(full))) as EventWire;
    expect([event.startDate, event.startDateUTC]).toEqual(['2030-05-10T09:00:00', '2030-05-10T07:00:00Z']);
    expect([event.timeZone, event.ianaTimeZone]).toEqual([105, 'Europe/Brussels']);
    expect(event.timeZoneName).toBe('(GMT+01:00) Brussels, Copenhagen, Madrid, Paris');
    expect(event.stopRegistrationDate).toBe('2030-05-01T22:00:00Z');
    const session = (await server.read('sessions/keynote')) as SessionWire;
    expect([session.startTime, session.timeZone]).toEqual(['2030-05-10T10:00:00', 105]);
  });

  it('name the lowest price that is to be had, and the place', async () => {
    const event = (await server.read(paths.event.of(full))) as EventWire;
    expect([event.fromPrice, event.currency, event.seatsLeft]).toEqual([40, 'EUR', 10]);
    expect([event.building?.name, event.building?.addressComposite, event.room?.name]).toEqual(['Hall', 'Brussels', 'A']);
  });

  it('show live sessions only, with what hangs on them', async () => {
    const sessions = (await server.read(paths.eventSessions.of(full))) as SessionWire[];
    expect(sessions.map((session) => session.id)).toEqual(['keynote', 'workshop']);
    const [keynote, workshop] = sessions;
    expect(keynote?.speakers?.map((speaker) => speaker.name)).toEqual(['Bob', 'Ada']);
    expect(keynote?.tracks).toEqual([{ id: 'web', name: 'Web' }]);
    expect(workshop?.tracks).toEqual([]);
    expect(keynote?.building?.name).toBe('Hall');
    expect([keynote?.camerasPermitted, keynote?.recordingsPermitted]).toEqual([100000001, 100000002]);
    expect([keynote?.alreadyRegistered, keynote?.userEligibleToRegister]).toEqual([false, false]);
  });

  it('show speakers who are on a live session, with our picture or none', async () => {
    const speakers = (await server.read(paths.eventSpeakers.of(full))) as SpeakerWire[];
    expect(speakers.map(({ name, imageUrl }) => [name, imageUrl])).toEqual([
      ['Ada', 'speakers/ada/image'],
      ['Bob', null],
    ]);
    expect(speakers[0]?.sessions?.map((session) => session.name)).toEqual(['Keynote', 'Workshop']);
    expect(JSON.stringify(speakers)).not.toContain('photos.example');
  });

  it('tell the same of a speaker in the list and alone', async () => {
    const speakers = (await server.read(paths.eventSpeakers.of(full))) as SpeakerWire[];
    for (const speaker of speakers)
      expect(await server.read(paths.eventSpeaker.of({ ...full, speakerId: speaker.id }))).toEqual(speaker);
  });

  it('answer 404 to somebody who is on no live session of the event', async () => {
    for (const speakerId of ['cy', 'nobody']) {
      const response = await server.call(paths.eventSpeaker.of({ ...full, speakerId }));
      expect(response.status).toBe(404);
      expect(((await response.json()) as ErrorWire).code).toBe('speaker_not_found');
    }
  });

  it('show passes with an allocation, and the live sessions they open', async () => {
    const passes = (await server.read(paths.eventPasses.of(full))) as PassWire[];
    expect(
      passes.map(({ passName, price, currencySymbol, numberOfPassesLeft }) => [
        passName,
        price,
        currencySymbol,
        numberOfPassesLeft,
      ]),
    ).toEqual([
      ['Regular', 120.5, '€', 5],
      ['Student', 40, '€', 5],
    ]);
    expect(passes[0]?.sessions?.map((session) => session.id)).toEqual(['keynote']);
  });

  it('show sponsorships in their order', async () => {
    const sponsorships = (await server.read(paths.eventSponsorships.of(full))) as SponsorshipWire[];
    expect(sponsorships.map(({ sponsorName, category, logoUrl }) => [sponsorName, category, logoUrl])).toEqual([
      ['Acme', 'Gold', 'sponsorships/gold/logo'],
      ['Plain', null, null],
    ]);
  });

  it('ask the questions that are still asked, with choices a line each', async () => {
    const fields = (await server.read(paths.eventCustomRegistrationFields.of(full))) as CustomRegistrationFieldWire[];
    expect(fields.map(({ text, choices, isRequired }) => [text, choices, isRequired])).toEqual([
      ['Diet', 'All\nVegan', true],
      ['Note', null, false],
    ]);
  });

  it('point from the agenda at rooms, tracks, speakers and days by their index', async () => {
    const agenda = (await server.read(paths.eventAgenda.of(full))) as AgendaWire;
    const [keynote] = agenda.sessions;
    expect(agenda.rooms.map((room) => room.name)).toEqual(['A', 'B']);
    expect(agenda.rooms[keynote?.room ?? -1]?.building).toBe('Hall');
    expect(keynote?.speakers.map((speaker) => agenda.speakers[speaker]?.name)).toEqual(['Bob', 'Ada']);
    expect(agenda.speakers).toEqual([
      { id: 'ada', name: 'Ada', title: 'Engineer', imageUrl: 'speakers/ada/image' },
      { id: 'bob', name: 'Bob', title: null, imageUrl: null },
    ]);
    expect(keynote?.tracks.map((track) => agenda.tracks[track]?.name)).toEqual(['Web']);
    expect(agenda.days).toEqual([{ date: '2030-05-10', startUTC: '2030-05-10T08:00:00Z', endUTC: '2030-05-10T09:00:00Z' }]);
    expect(agenda.sessions.map(({ maxCapacity, registrationCount }) => [maxCapacity, registrationCount])).toEqual([
      [2, 0],
      [null, null],
    ]);
  });

  it('answer an anonymous caller with an anonymous user', async () => {
    expect(await server.read('users/authenticated')).toEqual({
      id: null,
      firstName: null,
      lastName: null,
      email: null,
      isAnonymous: true,
    });
  });

  it('refuse a bearer while sign-in is not set up, rather than take its sender as anonymous', async () => {
    const refusals = [
      ['users/authenticated', 'Bearer x.y.z', 'identity_not_configured'],
      ['events/published', 'Bearer x.y.z', 'identity_not_configured'],
      ['events/published', 'Basic abc', 'bearer_malformed'],
    ] as const;
    for (const [path, authorization, code] of refusals) {
      const response = await server.call(path, { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(((await response.json()) as ErrorWire).code).toBe(code);
    }
  });
});

/** Members that the schema names and the body lacks, additions included, so that nothing of ours is ever left out. */
function missingMembers(schema: TSchema, body: unknown, at = ''): string[] {
  if (Type.IsArray(schema) && Array.isArray(body)) return body.flatMap((item) => missingMembers(schema.items, item, `${at}[]`));
  if (Type.IsUnion(schema))
    return body === null ? [] : schema.anyOf.flatMap((one) => (Type.IsNull(one) ? [] : missingMembers(one, body, at)));
  if (!Type.IsObject(schema) || typeof body !== 'object' || body === null) return [];
  const values = body as Readonly<Record<string, unknown>>;
  return Object.entries(schema.properties as Readonly<Record<string, TSchema>>).flatMap(([name, member]) => {
    return name in values ? missingMembers(member, values[name], `${at}.${name}`) : [`${at}.${name}`];
  });
}
