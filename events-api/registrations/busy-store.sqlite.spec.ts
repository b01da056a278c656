import { sql } from 'kysely';
import type { ErrorWire } from '../../contract/error.ts';
import { openStore } from '../store/store.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { post, register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

describe('A store that cannot be written for a while', () => {
  let server: TestServer;
  const registered = () => server.store.db.selectFrom('event_registration').select('email').execute();

  beforeEach(async () => {
    server = await startTestServer();
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ readable_event_id: 'event' }))
        .execute();
    });
  });
  afterEach(() => server.stop());

  async function expectToldToTryAgain(response: Response): Promise<void> {
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(((await response.json()) as ErrorWire).code).toBe('overloaded');
  }

  it('makes registrations wait for another process and then asks to try again, without registering anybody', async () => {
    const elsewhere = await openStore(server.database);
    await sql`pragma busy_timeout = 20`.execute(server.store.db);
    const response = await elsewhere.transaction(async (trx) => {
      await trx.updateTable('content_version').set({ version: 99 }).execute();
      return post(server, 'events/event/registrations', { attendees: [anAttendee()] });
    });
    await elsewhere.close();
    await expectToldToTryAgain(response);
    expect((await register(server, 'event', [anAttendee()])).status).toBe('Success');
    expect(await registered()).toHaveSize(1);
  });

  it('asks to try again when there is no room, keeps whoever was answered, and goes on when there is', async () => {
    const answered: string[] = [];
    const attendeeOf = (number: number) => attendeeNumber(number, { lastName: 'L'.repeat(50) });
    // The least that SQLite takes is what the file has; a few more fit into its free space.
    await sql`pragma max_page_count = 1`.execute(server.store.db);
    let refused: Response | undefined;
    for (let number = 1; !refused; number++) {
      const attendee = attendeeOf(number);
      const response = await post(server, 'events/event/registrations', { attendees: [attendee] });
      if (response.ok) answered.push(attendee.email ?? '');
      else refused = response;
    }
    await expectToldToTryAgain(refused);
    expect((await registered()).map(({ email }) => email).toSorted()).toEqual(answered.toSorted());
    await sql`pragma max_page_count = 1000000`.execute(server.store.db);
    expect((await register(server, 'event', [anAttendee()])).status).toBe('Success');
  });
});
