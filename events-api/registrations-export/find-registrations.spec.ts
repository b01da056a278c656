import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anOrganisation, attendeeNumber } from '../testing/builders/registration.builder.ts';
import { register } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { findRegistration, NoSuchRegistration } from './find-registrations.ts';

describe('a registration that the command names', () => {
  let server: TestServer;
  let ids: string[];

  beforeEach(async () => {
    server = await startTestServer();
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event' }))
        .execute();
    });
    const answers = [await register(server, 'event', [attendeeNumber(1)]), await register(server, 'event', [attendeeNumber(2)])];
    ids = answers.flatMap(({ registrations }) => registrations?.map(({ id }) => id) ?? []);
  });

  afterEach(() => server.stop());

  it('is found by its id and by its number', async () => {
    const { db } = server.store;
    const byId = await findRegistration(db, ids[0] ?? '');
    expect(byId.id).toBe(ids[0] ?? '');
    expect(await findRegistration(db, byId.name)).toEqual(byId);
    await expectAsync(findRegistration(db, 'ER-00000-00000')).toBeRejectedWithError(NoSuchRegistration);
  });

  it('is not guessed where two have the same number', async () => {
    const { db } = server.store;
    await db.updateTable('event_registration').set({ name: 'ER-AAAAA-AAAAA' }).execute();
    await expectAsync(findRegistration(db, 'ER-AAAAA-AAAAA')).toBeRejectedWithError(
      NoSuchRegistration,
      new RegExp(`several registrations.*(${ids.join('|')})`),
    );
    expect((await findRegistration(db, ids[1] ?? '')).id).toBe(ids[1] ?? '');
  });
});
