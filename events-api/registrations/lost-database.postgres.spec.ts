import type { ErrorWire } from '../../contract/error.ts';
import { HEALTH_PATH, READY_PATH } from '../../contract/paths.ts';
import { openStore } from '../store/store.ts';
import { type BreakableConnection, breakableConnection } from '../testing/breakable-connection.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { post, register } from '../testing/registering.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('A server that has lost its PostgreSQL', () => {
  let database: TestDatabase;
  let way: BreakableConnection;
  let server: TestServer;

  beforeEach(async () => {
    database = await makeTestDatabase();
    way = await breakableConnection(database.address);
    server = await startTestServer({ config: { database: way.address } });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event', max_capacity: 10 }))
        .execute();
    });
  });

  afterEach(async () => {
    await server.stop();
    await way.cut();
    await database.remove();
  });

  const statusOf = async (path: string): Promise<number> => (await fetch(`${server.address}${path}`)).status;
  const isRefusedForNow = async (response: Response): Promise<void> => {
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    const text = await response.text();
    expect((JSON.parse(text) as ErrorWire).code).toBe('overloaded');
    expect(text).not.toContain(new URL(way.address).port);
  };

  it('lives, is not ready, and asks everybody to try again', async () => {
    await way.cut();
    await isRefusedForNow(await post(server, 'events/event/registrations', { attendees: [anAttendee()] }));
    await isRefusedForNow(await server.call('events/event'));
    expect(await statusOf(HEALTH_PATH)).toBe(200);
    expect(await statusOf(READY_PATH)).toBe(503);
    await way.mend();
  });

  it('goes on by itself when it is back, with nobody registered whom it has sent away', async () => {
    await register(server, 'event', [anAttendee({ email: 'before@example.org' })]);
    await way.cut();
    await post(server, 'events/event/registrations', { attendees: [anAttendee({ email: 'during@example.org' })] });
    await way.mend();
    expect((await register(server, 'event', [anAttendee({ email: 'after@example.org' })])).status).toBe('Success');
    expect(await statusOf(READY_PATH)).toBe(200);
    const elsewhere = await openStore(database.address);
    const rows = await elsewhere.db.selectFrom('event_registration').select('email').execute();
    await elsewhere.close();
    expect(rows.map(({ email }) => email).toSorted()).toEqual(['after@example.org', 'before@example.org']);
  });
});
