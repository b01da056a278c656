import { type Cart, type Carts, EMPTY_CART, isEmptyCart } from './cart';

/** More of one pass than anybody registers at once; the server has the last word. */
export const MAXIMUM_QUANTITY = 99;

/** Quantity 0 takes the pass out; a new pass stands last. */
export function withPassQuantity(cart: Cart, passId: string, quantity: number): Cart {
  const wanted = Math.min(MAXIMUM_QUANTITY, Math.max(0, Math.trunc(quantity)));
  const changed = { passId, quantity: wanted };
  const isThere = cart.passes.some((pass) => pass.passId === passId);
  const passes = isThere ? cart.passes.map((pass) => (pass.passId === passId ? changed : pass)) : [...cart.passes, changed];
  return { ...cart, passes: passes.filter((pass) => pass.quantity > 0) };
}

export function withSession(cart: Cart, sessionId: string): Cart {
  return cart.sessionIds.includes(sessionId) ? cart : { ...cart, sessionIds: [...cart.sessionIds, sessionId] };
}

export function withoutSession(cart: Cart, sessionId: string): Cart {
  return { ...cart, sessionIds: cart.sessionIds.filter((id) => id !== sessionId) };
}

/** The event's cart changed and put last; an empty one is taken out. */
export function changeCart(carts: Carts, readableEventId: string, change: (cart: Cart) => Cart): Carts {
  const { [readableEventId]: known = EMPTY_CART, ...others } = carts;
  const changed = change(known);
  return isEmptyCart(changed) ? others : { ...others, [readableEventId]: changed };
}
