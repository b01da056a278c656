import { sql } from 'kysely';
import { importedId } from '../store/ids.ts';
import type { Store } from '../store/store.ts';
import { openTestStore } from '../testing/test-database.ts';
import { readDemoAttendees } from './attendance.ts';
import { loadDemo } from './load-demo.ts';

const NOW = new Date('2027-06-16T12:00:00Z');
const WEEK_LATER = new Date('2027-06-23T12:00:00Z');

describe('loadDemo', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openTestStore();
    await loadDemo(store, NOW);
  });
  afterEach(() => store.close());

  const registrations = () =>
    store.db.selectFrom('event_registration').select(['id', 'event_id', 'state', 'key']).orderBy('id').execute();
  const startOf = async (event: string) =>
    (
      await store.db
        .selectFrom('event')
        .select('starts_at')
        .where('id', '=', importedId('event', event))
        .executeTakeFirstOrThrow()
    ).starts_at;

  it('registers everybody who makes the demo look lived in', async () => {
    expect(await registrations()).toHaveSize(readDemoAttendees().length);
  });

  it('enables the demo payment', async () => {
    const organisation = await store.db.selectFrom('organisation').selectAll().executeTakeFirstOrThrow();
    expect([organisation.name, organisation.enable_demo_payment]).toEqual(['Meridian', 1]);
  });

  it('changes nothing when it runs again on the same day', async () => {
    expect((await loadDemo(store, NOW)).changed).toBeFalse();
  });

  it('moves the dates on after a week and keeps every registration', async () => {
    const before = { start: await startOf('longitude'), registrations: await registrations() };
    expect((await loadDemo(store, WEEK_LATER)).changed).toBeTrue();
    expect(new Date(await startOf('longitude')).getTime() - new Date(before.start).getTime()).toBe(7 * 24 * 60 * 60 * 1000);
    expect(await registrations()).toEqual(before.registrations);
  });

  it('sells out an event, a pass and a session, and oversells none', async () => {
    const { rows } = await sql<{ name: string; left: number }>`
      select name, max_capacity - (select count(*) from event_registration where event_id = event.id) as left from event where max_capacity is not null
      union all select name, allocated - (select count(*) from attendee_pass where pass_id = pass.id) from pass
      union all select name, max_capacity - (select count(*) from session_registration where session_id = session.id) from session
        where max_capacity is not null`.execute(store.db);
    expect(rows.filter(({ left }) => left < 0)).toEqual([]);
    const soldOut = rows.filter(({ left }) => left === 0).map(({ name }) => name);
    for (const name of ['Ledger & Law Forum', 'Workshop day', 'A synthesiser from a doorbell']) expect(soldOut).toContain(name);
  });
});
