import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';

import { AgendaPageActions, PassesPageActions, RegistrationPageActions } from './cart.actions';
import { selectCart } from './cart.feature';
import { provideCart } from './provide-cart';

const KEY = 'portal.cart';
const readableEventId = 'harbour-days';

describe('the cart in the Store', () => {
  let told: string[];

  /** The portal as it starts, with whatever stands on the device. */
  const start = () => {
    TestBed.resetTestingModule();
    told = [];
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideCart(),
        { provide: ErrorHandler, useValue: { handleError: (error: Error) => told.push(error.message) } },
      ],
    });
    return TestBed.inject(Store);
  };
  const cart = (store: Store, id = readableEventId) => store.selectSignal(selectCart(id))();
  const changedElsewhere = (newValue: string | null) => window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue }));

  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('survives a reload, each event by itself', () => {
    const before = start();
    before.dispatch(PassesPageActions.passQuantityChanged({ readableEventId, passId: 'p', quantity: 2 }));
    before.dispatch(AgendaPageActions.sessionAdded({ readableEventId, sessionId: 's' }));

    const after = start();
    expect(cart(after)).toEqual({ passes: [{ passId: 'p', quantity: 2 }], sessionIds: ['s'] });
    expect(cart(after, 'another')).toEqual({ passes: [], sessionIds: [] });
  });

  it('is emptied by a registration and leaves nothing on the device', () => {
    const store = start();
    store.dispatch(AgendaPageActions.sessionAdded({ readableEventId, sessionId: 's' }));
    expect(localStorage.getItem(KEY)).toContain('"s"');
    store.dispatch(RegistrationPageActions.registrationCompleted({ readableEventId }));
    expect(cart(store).sessionIds).toEqual([]);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('is empty when nonsense stands on the device, which is removed and told of once', () => {
    localStorage.setItem(KEY, '{"version":1,"carts":{"harbour-days":{"passes":"many"}}}');
    expect(cart(start())).toEqual({ passes: [], sessionIds: [] });
    expect(told).toEqual(['The cart kept on this device could not be read and was emptied.']);
    expect(localStorage.getItem(KEY)).toBeNull();

    start();
    expect(told).toEqual([]);
  });

  it('follows what another tab does', () => {
    const store = start();
    const elsewhere = { version: 1, carts: { [readableEventId]: { passes: [], sessionIds: ['from-another-tab'] } } };
    changedElsewhere(JSON.stringify(elsewhere));
    expect(cart(store).sessionIds).toEqual(['from-another-tab']);
    changedElsewhere(null);
    expect(cart(store).sessionIds).toEqual([]);
  });
});
