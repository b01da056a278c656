import { sql } from 'kysely';
import { openTestStore } from '../testing/test-database.ts';
import { getChangeMarker } from './change-marker.ts';
import { bumpContentVersion } from './content-version.ts';
import type { Store } from './store.ts';

describe('The change marker on PostgreSQL', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const marker = () => getChangeMarker('postgres', store.db);

  it('changes with each commit that has written', async () => {
    const before = await marker();
    await store.transaction(bumpContentVersion);
    const after = await marker();
    expect(after).not.toBe(before);
    await store.transaction(bumpContentVersion);
    expect(await marker()).not.toBe(after);
  });

  it('changes beside a transaction that has written and goes on, and again when that commits', async () => {
    const seen: string[] = [];
    await store.transaction(async (long) => {
      await sql`select pg_current_xact_id()`.execute(long);
      seen.push(await marker());
      await store.transaction(bumpContentVersion);
      seen.push(await marker());
      await store.transaction(bumpContentVersion);
      seen.push(await marker());
    });
    seen.push(await marker());
    expect(new Set(seen)).toHaveSize(4);
  });
});
