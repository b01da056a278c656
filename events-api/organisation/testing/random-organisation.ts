import fc from 'fast-check';
import type { EventEntry } from '../event-entry.ts';
import { customAttributes, customAttributeValues } from './random-custom-attributes.ts';
import { ORGANISATION_FORMAT, type Organisation } from '../organisation-file.ts';

/*
 * Organisations that an import takes, as varied as the schema allows: absent, blank and given members, texts of any script, several
 * zones, clock changes. Only what refers to something else is put together by hand.
 */

const text = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: Math.min(maxLength, 12) })
    .map((value) => value.replaceAll('\0', ' ').slice(0, maxLength).toWellFormed());
const blank = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const picture = fc
  .uint8Array({ minLength: 1, maxLength: 9 })
  .map((bytes) => `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`);
const publishStatus = fc.constantFrom('draft' as const, 'readyToGoLive' as const, 'live' as const, 'cancelled' as const);
const links = fc.array(fc.record({ title: text(50), url: text(50) }), { maxLength: 2 });
/** Across the clock changes of both hemispheres, at minutes that they skip and repeat. */
const wallTime = fc
  .date({ min: new Date('2026-03-01T00:00Z'), max: new Date('2026-11-30T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));
const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);

const optional = <T, K extends keyof T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }, requiredKeys: K[]) =>
  fc.record(model, { requiredKeys });

const building = (id: string) =>
  optional(
    {
      id: fc.constant(id),
      name: text(50),
      city: blank(text(30)),
      website: blank(fc.constant('https://example.org/')),
      disabledAccess: blank(fc.boolean()),
      wifiPassword: blank(text(20)),
      customAttributes: customAttributeValues,
      rooms: fc.uniqueArray(fc.constantFrom(`${id}/1`, `${id}/2`, `${id}/3`)).chain((ids) =>
        fc.tuple(
          ...ids.map((room) =>
            optional(
              {
                id: fc.constant(room),
                name: text(20),
                capacity: blank(fc.nat(50_000)),
                customAttributes: customAttributeValues,
              },
              ['id', 'name'],
            ),
          ),
        ),
      ),
    },
    ['id', 'name', 'rooms'],
  );

const speaker = (id: string) =>
  optional(
    {
      id: fc.constant(id),
      name: text(50),
      about: blank(text(50)),
      email: blank(text(20)),
      links,
      image: blank(picture),
      imageUrl: blank(text(20)),
      customAttributes: customAttributeValues,
    },
    ['id', 'name'],
  );

const session = (id: string, place: { rooms: string[]; tracks: string[]; speakers: string[] }) =>
  fc.tuple(wallTime, wallTime).chain(([one, other]) => {
    const [start, end] = inOrder(one, other);
    return optional(
      {
        id: fc.constant(id),
        name: text(50),
        start: fc.constant(start),
        end: fc.constant(end),
        room: blank(fc.constantFrom(...place.rooms)),
        summary: blank(text(50)),
        sessionType: blank(fc.constantFrom('keynote' as const, 'handsOnLab' as const)),
        language: blank(fc.constantFrom('en', 'zh-Hant')),
        isServiceSession: fc.boolean(),
        maxCapacity: blank(fc.nat(50)),
        camerasPermitted: blank(fc.boolean()),
        tracks: fc.subarray(place.tracks),
        speakers: fc.shuffledSubarray(place.speakers),
        links,
        customAttributes: customAttributeValues,
        publishStatus,
      },
      ['id', 'name', 'start', 'end'],
    );
  });

function event(id: string, rooms: string[], speakers: string[]): fc.Arbitrary<EventEntry> {
  const tracks = [`${id}/t1`, `${id}/t2`];
  const sessions = [`${id}/s1`, `${id}/s2`, `${id}/s3`];
  return fc.tuple(wallTime, wallTime).chain(([one, other]) => {
    const [start, end] = inOrder(one, other);
    return optional<EventEntry, 'id' | 'name' | 'timeZone' | 'start' | 'end' | 'sessionTracks' | 'sessions'>(
      {
        id: fc.constant(id),
        name: text(60),
        description: blank(text(80)),
        eventFormat: blank(fc.constantFrom('onSite' as const, 'hybrid' as const)),
        timeZone: fc.constantFrom('Europe/Lisbon', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Tokyo'),
        start: fc.constant(start),
        end: fc.constant(end),
        cancelled: fc.boolean(),
        calendarContent: blank(text(80)),
        image: blank(picture),
        room: blank(fc.constantFrom(...rooms)),
        maxCapacity: blank(fc.integer({ min: 50, max: 50_000 })),
        showWaitlist: fc.boolean(),
        registrationEnd: blank(wallTime),
        customAttributes: customAttributeValues,
        publishStatus,
        sessionTracks: fc.tuple(
          ...tracks.map((track) =>
            optional({ id: fc.constant(track), name: text(30), publishStatus, customAttributes: customAttributeValues }, [
              'id',
              'name',
            ]),
          ),
        ),
        sessions: fc.tuple(...sessions.map((one) => session(one, { rooms, tracks, speakers }))),
        passes: fc
          .array(
            fc.record({
              name: text(30),
              price: fc.nat(1_000_000).map((cents) => cents / 100),
              sessions: fc.subarray(sessions),
              customAttributes: customAttributeValues,
            }),
            { maxLength: 3 },
          )
          .map((passes) =>
            passes.map((pass, index) => ({ id: `${id}/p${index}`, ...pass, currency: 'EUR', allocated: index * 10 })),
          ),
        sponsorships: fc
          .array(
            optional(
              { sponsorName: text(30), category: blank(text(20)), logo: blank(picture), customAttributes: customAttributeValues },
              ['sponsorName'],
            ),
            {
              maxLength: 3,
            },
          )
          .map((sponsorships) => sponsorships.map((sponsorship, index) => ({ id: `${id}/x${index}`, ...sponsorship }))),
        customRegistrationFields: fc
          .array(fc.record({ text: text(30), isRequired: fc.boolean(), customAttributes: customAttributeValues }), {
            maxLength: 2,
          })
          .map((fields) =>
            fields.map((field, index) => ({
              id: `${id}/f${index}`,
              ...field,
              type: 'singleChoice' as const,
              choices: ['one', 'two'],
            })),
          ),
      },
      ['id', 'name', 'timeZone', 'start', 'end', 'sessionTracks', 'sessions'],
    );
  });
}

export const randomOrganisation: fc.Arbitrary<Organisation> = fc
  .tuple(fc.tuple(building('b1'), building('b2')), fc.tuple(speaker('ana'), speaker('jun'), speaker('noor')))
  .chain(([buildings, speakers]) => {
    const rooms = buildings.flatMap(({ rooms: some }) => some.map(({ id }) => id));
    const speakerIds = speakers.map(({ id }) => id);
    const place = rooms.length > 0 ? rooms : [null];
    return fc.record({
      format: fc.constant(ORGANISATION_FORMAT),
      version: fc.constant(1 as const),
      name: fc.string({ minLength: 1, maxLength: 20 }).map((name) => name.replaceAll('\0', '-')),
      settings: optional(
        {
          enableDemoPaymentConfirmation: fc.boolean(),
          purchaseTimeoutMinutes: fc.integer({ min: 1, max: 1440 }),
          sendMailToAttendees: fc.boolean(),
          invitationHours: fc.integer({ min: 1, max: 720 }),
          paymentPageUrl: fc.constantFrom(null, 'https://pay.example.org/'),
        },
        [],
      ),
      customAttributes: fc.constant(customAttributes),
      websiteEntityConfigurations: fc.constantFrom(
        [],
        [{ name: 'Events', selectedEntity: 'event' as const, selectedFields: ['contoso_choice'] }],
      ),
      buildings: fc.constant(buildings),
      speakers: fc.constant(speakers),
      events: fc.tuple(event('e1', place as string[], speakerIds), event('e2', place as string[], speakerIds)),
    });
  });
