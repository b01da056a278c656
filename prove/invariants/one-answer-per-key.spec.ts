import { SmallWorld } from '../testing/small-world.ts';
import { oneAnswerPerKey } from './one-answer-per-key.ts';

describe('oneAnswerPerKey', () => {
  let world: SmallWorld;
  beforeEach(async () => (world = await SmallWorld.start()));
  afterEach(() => world.stop());

  it('holds for the same answer twice and finds another one', async () => {
    const answer = await world.register('free', 'guest');
    const [submission] = world.ledger.submissions;
    submission?.answers.push({ ...answer });
    expect(await world.find(oneAnswerPerKey)).toEqual([]);
    submission?.answers.push({ ...answer, status: 'Error' });
    expect(await world.find(oneAnswerPerKey)).toEqual(['keysAnsweredTwice']);
  });

  it('finds an answer that is not remembered as it was given', async () => {
    await world.register('free', 'guest');
    await world.db.updateTable('idempotency_key').set({ answer: '{}' }).execute();
    expect(await world.find(oneAnswerPerKey)).toEqual(['keysAnsweredTwice']);
    await world.db.deleteFrom('idempotency_key').execute();
    expect(await world.find(oneAnswerPerKey)).toEqual(['keysAnsweredTwice']);
  });

  it('finds a purchase that was confirmed in two ways', async () => {
    const purchase = await world.register('paid', 'buyer', { passId: world.offer('paid').passIds.at(-1) ?? '' });
    await world.pay('paid', purchase);
    expect(await world.find(oneAnswerPerKey)).toEqual([]);
    const answers = world.ledger.finalized.get(purchase.purchaseId ?? '');
    answers?.push({ ...answers[0]!, registrations: [] });
    expect(await world.find(oneAnswerPerKey)).toEqual(['keysAnsweredTwice']);
  });
});
