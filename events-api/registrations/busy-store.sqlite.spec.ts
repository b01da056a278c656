import { sql } from 'kysely';
import type { ErrorWire } from '../../contract/error.ts';
import { openStore } from '../store/store.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { post, register } from '../testing/registering.ts';
import { startTestServer } from '../testing/test-server.ts';

describe('A store that another process does not let go of', () => {
  it('makes registrations wait and then asks to try again, without registering anybody', async () => {
    const server = await startTestServer();
    const elsewhere = await openStore(server.database);
    try {
      await publish(server.store, async (trx) => {
        await trx.insertInto('organisation').values(anOrganisation()).execute();
        await trx
          .insertInto('event')
          .values(anEvent({ readable_event_id: 'event' }))
          .execute();
      });
      await sql`pragma busy_timeout = 20`.execute(server.store.db);
      const response = await elsewhere.transaction(async (trx) => {
        await trx.updateTable('content_version').set({ version: 99 }).execute();
        return post(server, 'events/event/registrations', { attendees: [anAttendee()] });
      });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).not.toBeNull();
      expect(((await response.json()) as ErrorWire).code).toBe('overloaded');
      expect((await register(server, 'event', [anAttendee()])).status).toBe('Success');
      expect(await server.store.db.selectFrom('event_registration').selectAll().execute()).toHaveSize(1);
    } finally {
      await elsewhere.close();
      await server.stop();
    }
  });
});
