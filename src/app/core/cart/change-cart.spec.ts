import { EMPTY_CART } from './cart';
import { changeCart, withoutSession, withPassQuantity, withSession } from './change-cart';

describe('a cart', () => {
  const filled = withPassQuantity(withPassQuantity(EMPTY_CART, 'a', 1), 'b', 2);

  it('keeps the order of passes when a quantity changes', () => {
    expect(withPassQuantity(filled, 'a', 3).passes).toEqual([
      { passId: 'a', quantity: 3 },
      { passId: 'b', quantity: 2 },
    ]);
  });

  it('lets a pass go at quantity 0 and never counts below it or above reason', () => {
    expect(withPassQuantity(filled, 'a', 0).passes).toEqual([{ passId: 'b', quantity: 2 }]);
    expect(withPassQuantity(filled, 'b', -1).passes).toEqual([{ passId: 'a', quantity: 1 }]);
    expect(withPassQuantity(EMPTY_CART, 'a', 1e9).passes).toEqual([{ passId: 'a', quantity: 99 }]);
  });

  it('holds each session once', () => {
    const cart = withSession(withSession(EMPTY_CART, 's'), 's');
    expect(cart.sessionIds).toEqual(['s']);
    expect(withoutSession(cart, 's')).toEqual(EMPTY_CART);
  });
});

describe('changeCart', () => {
  it('puts the cart that changed last and takes an empty one out', () => {
    const carts = { one: withSession(EMPTY_CART, 's'), two: withSession(EMPTY_CART, 's') };
    expect(Object.keys(changeCart(carts, 'one', (cart) => withSession(cart, 't')))).toEqual(['two', 'one']);
    expect(Object.keys(changeCart(carts, 'one', (cart) => withoutSession(cart, 's')))).toEqual(['two']);
  });
});
