import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import { type Carts, EMPTY_CART } from './cart';
import {
  AgendaPageActions,
  CartDrawerActions,
  CartStorageActions,
  PassesPageActions,
  RegistrationPageActions,
} from './cart.actions';
import { changeCart, withoutSession, withPassQuantity, withSession } from './change-cart';

interface CartState {
  readonly carts: Carts;
}

const initialState: CartState = { carts: {} };

/** One cart for each event, kept over reloads (`cart.effects.ts`). */
export const cartFeature = createFeature({
  name: 'cart',
  reducer: createReducer(
    initialState,
    on(
      PassesPageActions.passQuantityChanged,
      CartDrawerActions.passQuantityChanged,
      RegistrationPageActions.passQuantityChanged,
      ({ carts }, { readableEventId, passId, quantity }): CartState => ({
        carts: changeCart(carts, readableEventId, (cart) => withPassQuantity(cart, passId, quantity)),
      }),
    ),
    on(
      AgendaPageActions.sessionAdded,
      RegistrationPageActions.sessionAdded,
      ({ carts }, { readableEventId, sessionId }): CartState => ({
        carts: changeCart(carts, readableEventId, (cart) => withSession(cart, sessionId)),
      }),
    ),
    on(
      AgendaPageActions.sessionRemoved,
      CartDrawerActions.sessionRemoved,
      RegistrationPageActions.sessionRemoved,
      ({ carts }, { readableEventId, sessionId }): CartState => ({
        carts: changeCart(carts, readableEventId, (cart) => withoutSession(cart, sessionId)),
      }),
    ),
    on(RegistrationPageActions.registrationCompleted, ({ carts }, { readableEventId }): CartState => ({
      carts: changeCart(carts, readableEventId, () => EMPTY_CART),
    })),
    on(CartStorageActions.cartsFound, (_, { carts }): CartState => ({ carts })),
    on(CartStorageActions.unreadableCartsDiscarded, (): CartState => initialState),
  ),
});

/** The event's cart; an empty one where nothing was chosen. */
export const selectCart = (readableEventId: string) =>
  createSelector(cartFeature.selectCarts, (carts) => carts[readableEventId] ?? EMPTY_CART);
