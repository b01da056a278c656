import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openStore } from '../store/store.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { readDemoAttendees } from './attendance.ts';

const load = fileURLToPath(new URL('load.ts', import.meta.url));

describe('The command that loads the demo organisation', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await makeTestDatabase();
  });
  afterEach(() => database.remove());

  const run = async (): Promise<string> => {
    const args = [load, '--database', database.address, '--now', '2027-06-16T12:00:00Z'];
    return (await promisify(execFile)(process.execPath, args)).stdout;
  };

  it('fills a database, and tells when it was up to date', async () => {
    expect(await run()).toMatch(/^\d+ demo events brought into /);
    expect(await run()).toMatch(/^\d+ demo events up to date in /);
  });

  it('registers everybody once when two servers start with the demo at the same moment', async () => {
    await Promise.all([run(), run()]);
    const store = await openStore(database.address);
    expect(await store.db.selectFrom('event_registration').select('id').execute()).toHaveSize(readDemoAttendees().length);
    await store.close();
  });
});
