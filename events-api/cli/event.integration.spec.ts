import type { EventWire } from '../../contract/event.ts';
import { publishStatus } from '../../contract/option-sets.ts';
import { paths } from '../../contract/paths.ts';
import { anEvent, aSession, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { runEventsApi } from './testing/run-events-api.ts';
import { temporaryDatabase } from './testing/temporary-database.ts';

const tide = { readableEventId: 'tide' };

describe('events-api event, session and registrations', () => {
  const on = temporaryDatabase();
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      const draft = { publish_status: publishStatus.draft, max_capacity: 50 };
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'tide', ...draft }))
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('event', { id: 'moon', name: 'Moon', max_capacity: 40 }))
        .execute();
    });
  });
  afterEach(() => server.stop());

  const run = (...args: string[]) => runEventsApi(...args, '--database', server.database);
  const json = async (...args: string[]): Promise<unknown> => JSON.parse((await run(...args, '--json')).stdout);

  it('publish an event on a running server, and cancel it so that it is seen as cancelled', async () => {
    expect((await server.call(paths.event.of(tide))).status).toBe(404);
    await run('event', 'publish', 'tide');
    await register(server, 'tide', [anAttendee()]);
    expect(await json('event', 'cancel', 'tide')).toEqual(
      jasmine.objectContaining({ readableEventId: 'tide', publishStatus: 'live', cancelled: true, registrations: 1 }),
    );
    expect(((await server.read(paths.event.of(tide))) as EventWire).cancelled).toBeTrue();
    const refused = await register(server, 'tide', [anAttendee({ email: 'jun@example.org' })]);
    expect(refused.status).toBe('Error');
    const again = await run('event', 'go-live', 'tide');
    expect([again.code, again.stderr]).toEqual([1, jasmine.stringContaining('event cancel --undo')]);
    await run('event', 'cancel', 'tide', '--undo');
    await run('event', 'unpublish', 'tide');
    expect((await server.call(paths.event.of(tide))).status).toBe(404);
  });

  it('change the seats of an event, never below those of a session', async () => {
    const { code, stderr } = await run('event', 'set-capacity', 'tide', '39');
    expect([code, stderr]).toEqual([1, 'The session “Moon” has 40 seats; the event cannot have fewer.\n']);
    expect(await json('event', 'set-capacity', 'tide', '40')).toEqual(jasmine.objectContaining({ maxCapacity: 40 }));
    expect(await json('event', 'set-capacity', 'tide', 'unlimited')).toEqual(jasmine.objectContaining({ maxCapacity: null }));
    expect((await run('event', 'set-capacity', 'tide', '-1')).code).toBe(2);
  });

  it('cancel a session, and serve it again', async () => {
    await run('event', 'publish', 'tide');
    expect((await run('session', 'cancel', 'moon')).stdout).toBe('Moon: cancelled, 0 registered.\n');
    expect(await server.read(paths.eventSessions.of(tide))).toEqual([]);
    await run('session', 'publish', 'moon');
    expect(await server.read(paths.eventSessions.of(tide))).toEqual([jasmine.objectContaining({ id: 'moon' })]);
  });

  it('find a registration and cancel it, so that its seat is free', async () => {
    await run('event', 'publish', 'tide');
    await register(server, 'tide', [anAttendee({ firstName: 'Zoë', lastName: '100%_Byron' })]);
    const [found] = (await json('registrations', 'list', '100%_byron', '--event', 'tide')) as { name: string; key?: string }[];
    expect(found).toEqual(jasmine.objectContaining({ firstName: 'Zoë', state: 'registered' }));
    expect(await json('registrations', 'list', '100x_byron')).toEqual([]);
    expect(await json('registrations', 'cancel', found?.name ?? '')).toEqual(jasmine.objectContaining({ state: 'cancelled' }));
    expect(found?.key).toBeUndefined();
    expect(await json('event', 'list')).toEqual([jasmine.objectContaining({ registrations: 0 })]);
  });

  it('know nothing of an event, a session or a registration that there is not', async () => {
    for (const args of [
      ['event', 'publish', 'ebb'],
      ['session', 'cancel', 'sun'],
      ['registrations', 'cancel', 'ER-0'],
      ['registrations', 'export', '--event', 'ebb'],
    ]) {
      const { code, stdout, stderr } = await run(...args);
      expect([code, stdout]).withContext(args.join(' ')).toEqual([1, '']);
      expect(stderr).toMatch(/^There is no (event|session|registration) "/);
    }
  });

  it('make no database of a mistyped name', async () => {
    expect((await on().run('event', 'list')).stderr).toContain('There is no database');
  });
});
