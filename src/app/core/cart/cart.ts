/** What somebody has put together for one event and not registered for yet. */
export interface Cart {
  readonly passes: readonly CartPass[];
  /** Sessions of an event that lets everybody make an agenda of their own, in the order they were added. */
  readonly sessionIds: readonly string[];
}

export interface CartPass {
  readonly passId: string;
  /** 1 or more. */
  readonly quantity: number;
}

/** Carts by the readable id of their event; the one changed last stands last. */
export type Carts = Readonly<Record<string, Cart>>;

export const EMPTY_CART: Cart = { passes: [], sessionIds: [] };

/** Passes and sessions, each as often as it is wanted. */
export function countOf({ passes, sessionIds }: Cart): number {
  return passes.reduce((sum, { quantity }) => sum + quantity, sessionIds.length);
}

export function isEmptyCart(cart: Cart): boolean {
  return cart.passes.length === 0 && cart.sessionIds.length === 0;
}
