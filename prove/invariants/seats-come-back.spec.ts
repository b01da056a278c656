import { SmallWorld } from '../testing/small-world.ts';
import { seatsComeBack } from './seats-come-back.ts';

describe('seatsComeBack', () => {
  let world: SmallWorld;
  beforeEach(async () => (world = await SmallWorld.start()));
  afterEach(() => world.stop());

  it('holds when what was filled is full, and finds a seat that nobody can have', async () => {
    for (let guest = 0; guest < 4; guest++) await world.register('free', `guest-${guest}`);
    world.ledger.filled.push({ kind: 'event', id: 'r1-free' });
    expect(await world.find(seatsComeBack)).toEqual([]);
    await world.db.updateTable('event').set({ max_capacity: 5 }).where('id', '=', 'r1-free').execute();
    expect(await world.find(seatsComeBack)).toEqual(['lost']);
  });
});
