import { SmallWorld } from '../testing/small-world.ts';
import { onlyTheAskedAreCancelled } from './only-the-asked-are-cancelled.ts';

describe('onlyTheAskedAreCancelled', () => {
  let world: SmallWorld;
  beforeEach(async () => (world = await SmallWorld.start()));
  afterEach(() => world.stop());

  it('holds for somebody who cancelled, and finds them when they are back', async () => {
    await world.cancel(await world.register('free', 'guest'));
    expect(await world.find(onlyTheAskedAreCancelled)).toEqual([]);
    await world.db.updateTable('event_registration').set({ state: 'registered' }).execute();
    expect(await world.find(onlyTheAskedAreCancelled)).toEqual(['lost']);
  });

  it('finds somebody who did not ask to be cancelled', async () => {
    await world.register('free', 'guest');
    await world.db.updateTable('event_registration').set({ state: 'cancelled' }).execute();
    expect(await world.find(onlyTheAskedAreCancelled)).toEqual(['lost']);
  });

  it('lets a hold go whose time has run out, and finds one whose time has not', async () => {
    const { purchaseId } = await world.register('paid', 'buyer', { passId: world.offer('paid').passIds.at(-1) ?? '' });
    world.ledger.runOut.add(purchaseId ?? '');
    await world.db.updateTable('event_registration').set({ state: 'cancelled' }).execute();
    await world.db.updateTable('event_purchase').set({ state: 'expired' }).execute();
    expect(await world.find(onlyTheAskedAreCancelled)).toEqual([]);
    world.ledger.runOut.clear();
    expect(await world.find(onlyTheAskedAreCancelled)).toEqual(['lost']);
  });
});
