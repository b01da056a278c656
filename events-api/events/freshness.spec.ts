import type { AgendaWire } from '../../contract/agenda.ts';
import type { EventWire } from '../../contract/event.ts';
import type { SessionWire } from '../../contract/session.ts';
import { openStore, type Store } from '../store/store.ts';
import { publish } from '../testing/builders/event.builder.ts';
import { anAttendeePass, aRegistration, aSessionRegistration } from '../testing/builders/seat.builder.ts';
import { seeded, seedOrganisation } from '../testing/seed.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('an answer from memory', () => {
  let server: TestServer;
  /** Another connection to the same file, as another process has. */
  let elsewhere: Store;

  beforeEach(async () => {
    server = await startTestServer();
    await seedOrganisation(server.store);
    elsewhere = await openStore(server.database);
  });

  afterEach(async () => {
    await elsewhere.close();
    await server.stop();
  });

  it('is not sent again to who has it', async () => {
    const first = await server.call('events/full/agenda');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await server.call('events/full/agenda', { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(second.headers.get('etag')).toBe(etag);
    expect(second.headers.get('access-control-allow-origin')).toBe('http://portal.test');
  });

  it('is compressed as the caller can read it', async () => {
    for (const encoding of ['br', 'gzip']) {
      const response = await server.call('events/full/sessions', { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('Origin, Accept-Encoding');
      expect(((await response.json()) as SessionWire[]).length).toBe(2);
    }
  });

  it('is dropped when another process changes content', async () => {
    const name = async (): Promise<string> => ((await server.read('events/full')) as EventWire).eventName;
    const listed = async (): Promise<string[]> =>
      ((await server.read('events/published')) as EventWire[]).map((event) => event.eventName);
    expect(await name()).toBe('Full');
    expect(await listed()).toContain('Full');
    await publish(elsewhere, async (trx) => {
      await trx.updateTable('event').set({ name: 'Renamed' }).where('readable_event_id', '=', seeded.full).execute();
    });
    await until(async () => (await name()) === 'Renamed' && (await listed()).includes('Renamed'));
    expect(await name()).toBe('Renamed');
  });

  it('counts who registers elsewhere, and leaves what has no seats to count as it is', async () => {
    const tag = async (path: string): Promise<string | null> => (await server.call(path)).headers.get('etag');
    const tracks = await tag('events/full/tracks');
    await server.read('events/full/agenda');
    await elsewhere.transaction(async (trx) => {
      const registration = aRegistration('event-full', server.webApplication.id);
      await trx.insertInto('event_registration').values(registration).execute();
      await trx.insertInto('session_registration').values(aSessionRegistration(registration, 'keynote')).execute();
    });
    await until(async () => (await server.read('events/full/registrations/count')) === 1);
    const agenda = (await server.read('events/full/agenda')) as AgendaWire;
    const event = (await server.read('events/full')) as EventWire;
    const [listed] = ((await server.read('events/published')) as EventWire[]).filter((one) => one.readableEventId === 'full');
    expect(agenda.sessions[0]?.registrationCount).toBe(1);
    expect([event.seatsLeft, listed?.seatsLeft]).toEqual([9, 9]);
    expect(await server.read('sessions/keynote/registrations/count')).toBe(1);
    expect(await tag('events/full/tracks')).toBe(tracks);
  });

  it('never counts more than there are seats, nor who waits or has cancelled', async () => {
    await publish(server.store, async (trx) => {
      await trx.updateTable('event').set({ max_capacity: 1 }).where('id', '=', 'event-full').execute();
      const states = ['registered', 'initiated', 'invited', 'waitlisted', 'onHold', 'cancelled'] as const;
      const rows = states.map((state) => aRegistration('event-full', server.webApplication.id, { state }));
      await trx.insertInto('event_registration').values(rows).execute();
    });
    await until(async () => (await server.read('events/full/registrations/count')) === 1);
    expect(((await server.read('events/full')) as EventWire).seatsLeft).toBe(0);
  });

  it('leaves no seat at an event whose passes are all taken', async () => {
    const seats = async (): Promise<unknown[]> => {
      const listed = (await server.read('events/published')) as EventWire[];
      const alone = (await server.read('events/full')) as EventWire;
      return [alone.seatsLeft, listed.find((event) => event.readableEventId === 'full')?.seatsLeft];
    };
    await publish(server.store, async (trx) => {
      await trx.updateTable('pass').set({ allocated: 1 }).where('allocated', '>', 0).execute();
      for (const passId of ['regular', 'student']) {
        const registration = aRegistration('event-full', server.webApplication.id);
        await trx.insertInto('event_registration').values(registration).execute();
        await trx.insertInto('attendee_pass').values(anAttendeePass(registration, passId)).execute();
      }
    });
    await until(async () => (await seats())[0] === 0);
    expect(await seats()).toEqual([0, 0]);
    await publish(server.store, async (trx) => {
      await trx.updateTable('pass').set({ allocated: 3 }).where('id', '=', 'student').execute();
    });
    await until(async () => (await seats())[0] !== 0);
    expect(await seats()).toEqual([2, 2]);
  });

  it('is the same for all who ask while it is made', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.call('events/full/speakers')));
    expect(new Set(answers.map((answer) => answer.headers.get('etag'))).size).toBe(1);
  });
});

/** Asks until it is so; Jasmine ends a wait that has no end. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo()));
}
