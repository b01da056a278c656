import { openStore } from '../store/store.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { readDemoAttendees } from './attendance.ts';
import { loadDemo } from './load-demo.ts';

const NOW = new Date('2027-06-16T12:00:00Z');

describe('Two servers that start with the demo on one PostgreSQL', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await makeTestDatabase();
  });
  afterEach(() => database.remove());

  it('register everybody once between them', async () => {
    const stores = await Promise.all([openStore(database.address), openStore(database.address)]);
    const states = await Promise.all(stores.map((store) => loadDemo(store, NOW)));
    expect(states.map(({ events }) => events > 0)).toEqual([true, true]);
    const registered = await stores[0].db.selectFrom('event_registration').select('id').execute();
    expect(registered).toHaveSize(readDemoAttendees().length);
    await Promise.all(stores.map((store) => store.close()));
  });
});
