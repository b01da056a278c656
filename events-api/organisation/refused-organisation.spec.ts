import { getContentVersion } from '../store/content-version.ts';
import { OrganisationRefused, type Problem } from './check/problems.ts';
import { importOrganisation } from './import-organisation.ts';
import type { Organisation } from './organisation-file.ts';
import { eventEntry, fieldEntry, organisation, passEntry, sessionEntry } from './testing/organisation-builders.ts';
import { temporaryStore } from '../testing/temporary-store.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

describe('An organisation that cannot be imported', () => {
  const store = temporaryStore();

  async function problemsOf(value: unknown): Promise<Problem[]> {
    const before = await getContentVersion(store().db);
    const error: unknown = await importOrganisation(store(), value as Organisation, NOW).then(
      () => fail('It was imported.'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof OrganisationRefused)) throw error;
    expect(await store().db.selectFrom('event').selectAll().where('name', '=', 'Tide Tables').execute()).toEqual([]);
    expect(await getContentVersion(store().db)).toBe(before);
    return [...error.problems];
  }
  const ofEvent = (event: Parameters<typeof eventEntry>[0]) => problemsOf(organisation({ events: [eventEntry(event)] }));
  const linesOf = (problems: Problem[]) => problems.map(({ path, message }) => `${path}: ${message}`);

  it('is told where it does not have the shape', async () => {
    const event = { ...eventEntry(), eventType: 'party', maxCapacity: -1, start: 'soon', sessions: [{ id: '' }], colour: 'red' };
    expect(linesOf(await problemsOf({ ...organisation(), events: [event] }))).toEqual([
      'events[0].colour: is no member of this format',
      'events[0].eventType: "party" is not "executiveBriefing", "conference", "demonstration", "training" or "webcast"',
      'events[0].start: "soon" does not fit. A wall-clock time in the zone of the event: 2026-01-31T09:30; an offset only to choose between two equal readings.',
      'events[0].maxCapacity: -1 is less than 0',
      'events[0].sessions[0].name: is missing',
      'events[0].sessions[0].id: is empty',
    ]);
  });

  it('is told that a text is too long, and what a member may be', async () => {
    expect(linesOf(await ofEvent({ name: 'x'.repeat(201), description: 4 as unknown as string }))).toEqual([
      'events[0].name: has 201 characters, at most 200 are kept',
      'events[0].description: 4 is not a text or null',
    ]);
  });

  it('holds no text that a database would change', async () => {
    expect(linesOf(await ofEvent({ name: 'half \ud800', sessions: [sessionEntry({ name: 'nul \0' })] }))).toEqual([
      'events[0].name: holds half a character (a lone surrogate)',
      'events[0].sessions[0].name: holds the character U+0000',
    ]);
  });

  it('has no id twice, not even in two events', async () => {
    const events = [
      eventEntry({ sessions: [sessionEntry()] }),
      eventEntry({ id: 'ebb', sessions: [sessionEntry()] }),
      eventEntry(),
    ];
    expect(linesOf(await problemsOf(organisation({ events })))).toEqual([
      'events[2].id: the id "tide" stands at events[0] already',
      'events[1].sessions[0].id: the id "moon" stands at events[0].sessions[0] already',
    ]);
  });

  it('does not take over a session that another event of the database has', async () => {
    await importOrganisation(
      store(),
      organisation({ events: [eventEntry({ id: 'ebb', name: 'Ebb', sessions: [sessionEntry()] })] }),
      NOW,
    );
    expect(linesOf(await ofEvent({ sessions: [sessionEntry()] }))).toEqual([
      'events[0].sessions[0].id: the id "moon" belongs to another event that is in the database',
    ]);
  });

  it('refers to nothing that is not there', async () => {
    const session = sessionEntry({ room: 'attic', building: 'castle', speakers: ['nobody'], tracks: ['lost'] });
    expect(
      linesOf(await ofEvent({ building: 'castle', sessions: [session], passes: [passEntry({ sessions: ['sun'] })] })),
    ).toEqual([
      'events[0].building: no building with the id "castle"',
      'events[0].sessions[0].building: no building with the id "castle"',
      'events[0].sessions[0].room: no room with the id "attic"',
      'events[0].sessions[0].tracks[0]: no session track with the id "lost"',
      'events[0].sessions[0].speakers[0]: no speaker with the id "nobody"',
      'events[0].passes[0].sessions[0]: no session of this event has the id "sun"',
    ]);
  });

  it('has rooms in the building that they are in', async () => {
    const buildings = [
      { id: 'hall', name: 'Hall', rooms: [{ id: 'east', name: 'East' }] },
      { id: 'barn', name: 'Barn' },
    ];
    const events = [eventEntry({ building: 'barn', room: 'east' })];
    expect(linesOf(await problemsOf(organisation({ buildings, events })))).toEqual([
      'events[0].room: the room "east" is not in the building "barn"',
    ]);
  });

  it('names a zone that exists and times that its clocks show', async () => {
    expect(linesOf(await ofEvent({ timeZone: 'Europe/Atlantis' }))).toEqual([
      'events[0].timeZone: no time zone has the name "Europe/Atlantis"; names look like Europe/Brussels',
    ]);
    expect(
      linesOf(await ofEvent({ end: '2026-06-31T18:00', sessions: [sessionEntry({ start: '2026-06-10T09:30+05:00' })] })),
    ).toEqual([
      'events[0].end: there is no 2026-06-31T18:00 in Europe/Lisbon',
      'events[0].sessions[0].start: there is no 2026-06-10T09:30+05:00 in Europe/Lisbon',
    ]);
  });

  it('ends after it starts', async () => {
    const event = {
      end: '2026-06-10T08:59',
      registrationStart: '2026-05-01T00:00',
      registrationEnd: '2026-04-01T00:00',
      sessions: [sessionEntry({ end: '2026-06-10T09:00' })],
    };
    expect(linesOf(await ofEvent(event))).toEqual([
      'events[0].end: is before the start of the event',
      'events[0].registrationEnd: is before the start of registration',
      'events[0].sessions[0].end: is before the start of the session',
    ]);
  });

  it('has no session with more seats than the event', async () => {
    const sessions = [sessionEntry({ maxCapacity: 50 }), sessionEntry({ id: 'sun', maxCapacity: 51 })];
    expect(linesOf(await ofEvent({ maxCapacity: 50, sessions }))).toEqual([
      'events[0].maxCapacity: Event capacity cannot be smaller than capacity of any of its sessions. Please set the event capacity to a higher value, or revisit the session capacities.',
      'events[0].sessions[1].maxCapacity: Session capacity cannot be higher than event capacity.',
    ]);
  });

  it('has either passes or an agenda of one’s own', async () => {
    expect(linesOf(await ofEvent({ allowCustomAgenda: true, passes: [passEntry()] }))).toEqual([
      'events[0].allowCustomAgenda: an event with passes cannot let attendees put together their own agenda',
    ]);
  });

  it('has prices that can be paid', async () => {
    const passes = [
      passEntry({ price: 12.345 }),
      passEntry({ id: 'a', price: 8000.5, currency: 'JPY' }),
      passEntry({ id: 'b', currency: 'QQQ' }),
    ];
    expect(linesOf(await ofEvent({ passes }))).toEqual([
      'events[0].passes[0].price: 12.345 has more decimals than EUR, which has 2',
      'events[0].passes[1].price: 8000.5 has more decimals than JPY, which has 0',
      'events[0].passes[1].currency: all passes of an event are priced in one currency; the first is in EUR',
      'events[0].passes[2].currency: no currency has the code "QQQ"',
      'events[0].passes[2].currency: all passes of an event are priced in one currency; the first is in EUR',
    ]);
  });

  it('has choices where there is something to choose, each once', async () => {
    const customRegistrationFields = [
      fieldEntry({ id: 'a', type: 'singleChoice' }),
      fieldEntry({ id: 'b', type: 'boolean', choices: ['Yes'] }),
      fieldEntry({ id: 'c', type: 'multipleChoice', choices: ['x', 'x'] }),
    ];
    expect(linesOf(await ofEvent({ customRegistrationFields }))).toEqual([
      'events[0].customRegistrationFields[0].choices: there is nothing to choose from',
      'events[0].customRegistrationFields[1].choices: only singleChoice and multipleChoice have choices',
      'events[0].customRegistrationFields[2].choices: one choice stands there twice',
    ]);
  });

  it('has no two events at one address', async () => {
    const events = [eventEntry({ readableEventId: 'tide' }), eventEntry({ id: 'ebb', readableEventId: 'Tide' })];
    expect(linesOf(await problemsOf(organisation({ events })))).toEqual([
      'events[1].readableEventId: another event has the address "Tide"',
    ]);
  });

  it('has pictures that are Base64', async () => {
    expect(linesOf(await ofEvent({ image: 'data:image/png;base64,???' }))).toEqual([
      'events[0].image: is not Base64 all through',
    ]);
  });
});
