import { SmallWorld } from '../testing/small-world.ts';
import { seatsWithinCapacity } from './seats-within-capacity.ts';

describe('seatsWithinCapacity', () => {
  let world: SmallWorld;
  beforeEach(async () => (world = await SmallWorld.start()));
  afterEach(() => world.stop());

  it('holds when all seats are taken', async () => {
    for (let guest = 0; guest < 6; guest++) await world.register('free', `guest-${guest}`);
    expect(await world.find(seatsWithinCapacity)).toEqual([]);
  });

  it('finds each seat beyond the capacity of an event', async () => {
    for (let guest = 0; guest < 4; guest++) await world.register('free', `guest-${guest}`);
    await world.db.updateTable('event').set({ max_capacity: 2 }).where('id', '=', 'r1-free').execute();
    expect(await world.find(seatsWithinCapacity)).toEqual(['oversold', 'oversold']);
  });

  it('finds a session and a pass that are oversold, held seats counted', async () => {
    const [talk = ''] = world.offer('sessions').sessionIds;
    await world.register('sessions', 'guest', { sessionIds: [talk] });
    await world.db.updateTable('session').set({ max_capacity: 0 }).where('id', '=', talk).execute();
    const patron = world.offer('paid').passIds.at(-1) ?? '';
    expect((await world.register('paid', 'buyer', { passId: patron })).status).toBe('Initiated');
    await world.db.updateTable('pass').set({ allocated: 0 }).where('id', '=', patron).execute();
    expect(await world.find(seatsWithinCapacity)).toEqual(['oversold', 'oversold']);
  });

  it('does not count a hold whose time has run out', async () => {
    const patron = world.offer('paid').passIds.at(-1) ?? '';
    await world.register('paid', 'buyer', { passId: patron });
    await world.db.updateTable('pass').set({ allocated: 0 }).where('id', '=', patron).execute();
    await world.db.updateTable('event_purchase').set({ expires_at: '2020-01-01T00:00:00.000Z' }).execute();
    expect(await world.find(seatsWithinCapacity)).toEqual([]);
  });
});
