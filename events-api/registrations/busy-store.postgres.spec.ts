import { sql } from 'kysely';
import type { ErrorWire } from '../../contract/error.ts';
import { wholeEventLock } from '../store/event-lock.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { post, register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('A PostgreSQL that cannot be written just now', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer();
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event', max_capacity: 10 }))
        .execute();
    });
  });
  afterEach(() => server.stop());

  const askedToTryAgain = async (response: Response) => {
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(((await response.json()) as ErrorWire).code).toBe('overloaded');
  };
  const registerAnybody = () => post(server, 'events/event/registrations', { attendees: [anAttendee()] });
  const registered = () => server.store.db.selectFrom('event_registration').selectAll().execute();

  it('makes a registration wait for its event, and then asks to try again', async () => {
    const { store } = server;
    const response = await store.transaction(async (trx) => {
      await store.lock(trx, [wholeEventLock('event')]);
      return registerAnybody();
    });
    await askedToTryAgain(response);
    expect((await register(server, 'event', [anAttendee()])).status).toBe('Success');
    expect(await registered()).toHaveSize(1);
  }, 20_000);

  it('asks to try again when the connection is cut while it waits, and goes on when it is back', async () => {
    const { store } = server;
    const response = await store.transaction(async (trx) => {
      await store.lock(trx, [wholeEventLock('event')]);
      const waiting = registerAnybody();
      for (let cut = 0; cut === 0;) {
        const { rows } = await sql`
          select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted`.execute(trx);
        cut = rows.length;
      }
      return waiting;
    });
    await askedToTryAgain(response);
    expect((await register(server, 'event', [anAttendee()])).status).toBe('Success');
    expect(await registered()).toHaveSize(1);
  });
});
