import type { Carts } from './cart';
import { cartsFromText, cartsToText } from './stored-carts';

const carts: Carts = { 'harbour-days': { passes: [{ passId: 'p', quantity: 2 }], sessionIds: ['s'] } };
const stored = (cart: unknown) => JSON.stringify({ version: 1, carts: { 'harbour-days': cart } });

describe('stored carts', () => {
  it('come back as they were', () => {
    expect(cartsFromText(cartsToText(carts))).toEqual(carts);
  });

  it('are let go when twenty newer ones have come', () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`event-${index}`, carts['harbour-days']!]));
    const kept = Object.keys(cartsFromText(cartsToText(many)) ?? {});
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, 'event-5', 'event-24']);
  });

  it('are not guessed at when anything else stands there', () => {
    const nonsense = [
      '',
      'null',
      '[]',
      '{"carts":{}}',
      '{"version":2,"carts":{}}',
      '{"version":1,"carts":[]}',
      stored(null),
      stored({ passes: [] }),
      stored({ passes: [{ passId: 'p', quantity: 0 }], sessionIds: [] }),
      stored({ passes: [{ passId: 'p', quantity: 1.5 }], sessionIds: [] }),
      stored({ passes: [{ passId: 'p', quantity: '1' }], sessionIds: [] }),
      stored({ passes: [{ passId: '', quantity: 1 }], sessionIds: [] }),
      stored({ passes: [], sessionIds: [1] }),
      stored({ passes: [], sessionIds: ['x'.repeat(201)] }),
      stored({ passes: [], sessionIds: Array(501).fill('s') }),
    ];
    expect(nonsense.filter((text) => cartsFromText(text) !== undefined)).toEqual([]);
  });
});
