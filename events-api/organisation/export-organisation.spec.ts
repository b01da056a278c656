import fc from 'fast-check';
import { openTestStore } from '../testing/test-database.ts';
import { checkOrganisation } from './check/check-organisation.ts';
import { exportOrganisation, NoSuchEvent } from './export-organisation.ts';
import { importOrganisation } from './import-organisation.ts';
import type { Organisation } from './organisation-file.ts';
import { eventEntry, fieldEntry, organisation, passEntry, sessionEntry } from './testing/organisation-builders.ts';
import { randomOrganisation } from './testing/random-organisation.ts';
import { seedRegistration } from './testing/seed-registration.ts';
import { temporaryStore } from '../testing/temporary-store.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

describe('exportOrganisation', () => {
  const store = temporaryStore();
  const load = (value: Organisation) => importOrganisation(store(), value, NOW);

  it('writes every member, so that an import of it keeps nothing that was there', async () => {
    await load(organisation());
    const [event] = (await exportOrganisation(store().db)).events;
    expect(event).toEqual(
      jasmine.objectContaining({
        readableEventId: 'tide-tables',
        start: '2026-06-10T09:00',
        description: null,
        publishStatus: 'live',
        showWaitlist: false,
        maxCapacity: null,
        sessions: [],
      }),
    );
  });

  it('writes one event with the venues and speakers that it needs', async () => {
    const buildings = [
      { id: 'hall', name: 'Hall', rooms: [{ id: 'east', name: 'East' }] },
      { id: 'barn', name: 'Barn' },
    ];
    const speakers = [
      { id: 'ana', name: 'Ana Brites' },
      { id: 'jun', name: 'Jun Hayashida' },
    ];
    const sessions = [sessionEntry({ room: 'east', speakers: ['jun'] })];
    await load(organisation({ buildings, speakers, events: [eventEntry({ sessions }), eventEntry({ id: 'ebb', name: 'Ebb' })] }));
    const written = await exportOrganisation(store().db, { readableEventId: 'tide-tables' });
    expect(written.events.map(({ name }) => name)).toEqual(['Tide Tables']);
    expect(written.buildings?.map(({ name }) => name)).toEqual(['Hall']);
    expect(written.speakers?.map(({ name }) => name)).toEqual(['Jun Hayashida']);
    expect(written.settings).toBeUndefined();
  });

  it('refuses an event that there is not', async () => {
    await expectAsync(exportOrganisation(store().db, { readableEventId: 'ebb' })).toBeRejectedWithError(NoSuchEvent);
  });

  it('leaves out fields that are asked no more', async () => {
    await load(organisation({ events: [eventEntry({ customRegistrationFields: [fieldEntry()] })] }));
    await seedRegistration(store(), { event: 'tide', answered: 'badge' });
    await load(organisation({ events: [eventEntry({ customRegistrationFields: [] })] }));
    expect((await exportOrganisation(store().db)).events[0]?.customRegistrationFields).toEqual([]);
  });

  it('keeps the order of passes and of the speakers of a session', async () => {
    const speakers = ['c', 'a', 'b'].map((id) => ({ id, name: id }));
    const passes = ['z', 'y', 'x'].map((id) => passEntry({ id }));
    await load(
      organisation({ speakers, events: [eventEntry({ sessions: [sessionEntry({ speakers: ['c', 'a', 'b'] })], passes })] }),
    );
    const [event] = (await exportOrganisation(store().db)).events;
    expect(event?.sessions?.[0]?.speakers).toEqual(['c', 'a', 'b']);
    expect(event?.passes?.map(({ id }) => id)).toEqual(['z', 'y', 'x']);
  });

  it('tells the two readings of an hour that the clock shows twice apart', async () => {
    const sessions = [
      sessionEntry({ start: '2026-10-25T01:30', end: '2026-10-25T01:30+00:00' }),
      sessionEntry({ id: 'sun', start: '2026-10-25T01:15+00:00', end: '2026-10-25T03:00' }),
    ];
    await load(organisation({ events: [eventEntry({ sessions })] }));
    const [event] = (await exportOrganisation(store().db)).events;
    expect(event?.sessions?.map(({ start, end }) => [start, end])).toEqual([
      ['2026-10-25T01:30+01:00', '2026-10-25T01:30+00:00'],
      ['2026-10-25T01:15+00:00', '2026-10-25T03:00'],
    ]);
  });

  it('writes what comes in again the same, whatever was imported', async () => {
    await fc.assert(
      fc.asyncProperty(randomOrganisation, async (value) => {
        const first = await throughFreshStore(value);
        expect(await throughFreshStore(first)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('writes what changes nothing where it came from, whatever was imported', async () => {
    await fc.assert(
      fc.asyncProperty(randomOrganisation, async (value) => {
        const memory = await openTestStore();
        await importOrganisation(memory, value, NOW);
        const summary = await importOrganisation(memory, await exportOrganisation(memory.db), NOW);
        await memory.close();
        expect(summary.changed).toBeFalse();
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  async function throughFreshStore(value: Organisation): Promise<Organisation> {
    const memory = await openTestStore();
    await importOrganisation(memory, value, NOW);
    const written = await exportOrganisation(memory.db);
    await memory.close();
    return checkOrganisation(JSON.parse(JSON.stringify(written)));
  }
});
