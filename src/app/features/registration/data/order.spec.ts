import type { Pass } from '../../../core/events-api/models/pass';
import { orderOf } from './order';

const pass = (id: string, price: number): Pass => ({
  id,
  name: id,
  description: null,
  price,
  currency: 'EUR',
  currencySymbol: '€',
  left: 10,
  sessions: [],
});

describe('orderOf', () => {
  const passes = [pass('full', 390), pass('online', 0), pass('student', 89.5)];

  it('adds up each pass and all of them', () => {
    const order = orderOf(passes, ['full', 'student', 'full'], [], 'en');
    expect(order.lines.map(({ name, quantity, price }) => [name, quantity, price.amount])).toEqual([
      ['full', 2, 780],
      ['student', 1, 89.5],
    ]);
    expect(order.total).toEqual({ amount: 869.5, currency: 'EUR', currencySymbol: '€' });
  });

  it('has a total of nothing for a free pass, and none without passes', () => {
    expect(orderOf(passes, ['online'], [], 'en').total?.amount).toBe(0);
    expect(orderOf([], [], [], 'en').total).toBeNull();
  });

  it('leaves out a pass that is no longer there', () => {
    expect(orderOf(passes, ['gone'], [], 'en').lines).toEqual([]);
  });
});
