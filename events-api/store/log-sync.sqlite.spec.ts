import { makeTestDatabase } from '../testing/test-database.ts';
import { openLogSync } from './log-sync.ts';
import { StoreUnavailableError } from './store-busy.ts';
import { openStore } from './store.ts';

describe('the sync of the log', () => {
  it('is shared by those who ask while another is under way', async () => {
    const database = await makeTestDatabase();
    const store = await openStore(database.address);
    const log = await openLogSync(database.address);
    const first = log.synced();
    await Promise.resolve();
    const [second, third] = [log.synced(), log.synced()];
    expect(second).toBe(third);
    expect(second).not.toBe(first);
    await second;
    expect(log.synced()).not.toBe(second);
    await log.synced();
    await log.close();
    await store.close();
    await database.remove();
  });

  it('fails for good once it has failed, because nobody knows what is on the disk', async () => {
    const database = await makeTestDatabase();
    const store = await openStore(database.address);
    const log = await openLogSync(database.address);
    await log.close();
    await expectAsync(log.synced()).toBeRejectedWithError(StoreUnavailableError);
    await expectAsync(log.synced()).toBeRejectedWithError(StoreUnavailableError);
    await store.close();
    await database.remove();
  });
});
