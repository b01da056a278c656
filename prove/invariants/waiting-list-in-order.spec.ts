import { idOf, SmallWorld } from '../testing/small-world.ts';
import { noteWaitingLists } from '../world/note-waiting-lists.ts';
import { waitingListInOrder } from './waiting-list-in-order.ts';

describe('waitingListInOrder', () => {
  let world: SmallWorld;
  let waiting: string[];

  beforeEach(async () => {
    world = await SmallWorld.start();
    for (let guest = 0; guest < 4; guest++) await world.register('waiting', `guest-${guest}`);
    waiting = [];
    for (let guest = 0; guest < 3; guest++) {
      const result = await world.register('waiting', `waiting-${guest}`, { waitlisted: true });
      expect(result.registrations?.[0]?.state).toBe('waitlisted');
      waiting.push(idOf(result));
      world.ledger.positions.set(idOf(result), guest + 1);
    }
    await noteWaitingLists(world.ledger, world.store);
    expect(await world.find(waitingListInOrder)).toEqual([]);
  });
  afterEach(() => world.stop());

  const change = (index: number, values: { state?: 'registered' | 'cancelled'; waitlist_number?: number | null }) =>
    world.db
      .updateTable('event_registration')
      .set(values)
      .where('id', '=', waiting[index] ?? '')
      .execute();

  it('finds somebody who came in before somebody who waited longer', async () => {
    await change(1, { state: 'registered', waitlist_number: null });
    world.ledger.positions.clear();
    expect(await world.find(waitingListInOrder)).toEqual(['listOutOfOrder']);
  });

  it('lets the first come in, and somebody give up', async () => {
    await change(0, { state: 'registered', waitlist_number: null });
    await change(1, { state: 'cancelled', waitlist_number: null });
    world.ledger.positions.clear();
    expect(await world.find(waitingListInOrder)).toEqual([]);
  });

  it('finds a place that is not the one that was told', async () => {
    await change(0, { waitlist_number: 100 });
    world.ledger.waitingLists.length = 0;
    expect(await world.find(waitingListInOrder)).toEqual(['listOutOfOrder', 'listOutOfOrder', 'listOutOfOrder']);
  });

  it('finds a number that two have', async () => {
    const row = await world.db
      .selectFrom('event_registration')
      .select('waitlist_number')
      .where('id', '=', waiting[0] ?? '')
      .executeTakeFirstOrThrow();
    await change(1, row);
    expect(await world.find(waitingListInOrder)).toEqual(['listOutOfOrder']);
  });

  it('finds a seat that is free while somebody waits', async () => {
    await world.db.updateTable('event').set({ max_capacity: 5 }).where('id', '=', 'r1-waiting').execute();
    expect(await world.find(waitingListInOrder)).toEqual(['listOutOfOrder']);
  });
});
