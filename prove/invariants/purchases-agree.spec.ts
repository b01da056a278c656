import { SmallWorld } from '../testing/small-world.ts';
import { purchasesAgree } from './purchases-agree.ts';

describe('purchasesAgree', () => {
  let world: SmallWorld;

  beforeEach(async () => {
    world = await SmallWorld.start();
    const [workshop = ''] = world.offer('paid').sessionIds;
    const passId = world.offer('paid').passIds.at(-1) ?? '';
    await world.pay('paid', await world.register('paid', 'buyer', { passId, sessionIds: [workshop] }));
    expect(await world.find(purchasesAgree)).toEqual([]);
  });
  afterEach(() => world.stop());

  it('finds a paid purchase whose seat is still only held', async () => {
    await world.db.updateTable('event_registration').set({ state: 'initiated' }).execute();
    expect(await world.find(purchasesAgree)).toContain('disagreeing');
  });

  it('finds a confirmed payment that is forgotten', async () => {
    await world.db.updateTable('event_purchase').set({ state: 'open' }).execute();
    expect(await world.find(purchasesAgree)).toContain('lost');
  });

  it('finds a pass that outlives its registration, and a session', async () => {
    await world.db.updateTable('event_registration').set({ state: 'cancelled' }).execute();
    expect(await world.find(purchasesAgree)).toEqual(['disagreeing', 'disagreeing']);
  });

  it('finds a purchase that holds nothing', async () => {
    await world.db.updateTable('event_registration').set({ purchase_id: null }).execute();
    expect(await world.find(purchasesAgree)).toContain('disagreeing');
  });
});
