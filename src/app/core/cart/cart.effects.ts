import { DOCUMENT, ErrorHandler, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { distinctUntilChanged, filter, map, merge, Observable, of, skip, tap } from 'rxjs';

import { forget, recall, remember } from '../storage/remembered';
import { CartStorageActions } from './cart.actions';
import { cartFeature } from './cart.feature';
import { cartsFromText, cartsToText } from './stored-carts';

const KEY = 'portal.cart';

/** Takes over the carts kept on the device, at the start and each time another tab has changed them. */
export const readCarts = createEffect(
  (document = inject(DOCUMENT)) => {
    return merge(
      of(recall(KEY)).pipe(filter((text) => text !== undefined)),
      storageEvents(document.defaultView).pipe(
        filter((event) => event.key === KEY || event.key === null),
        map((event) => event.newValue ?? undefined),
      ),
    ).pipe(map(actionOfStored));
  },
  { functional: true },
);

/** Keeps every change on the device; without carts nothing stays there. */
export const writeCarts = createEffect(
  (store = inject(Store)) => {
    return store.select(cartFeature.selectCarts).pipe(
      skip(1),
      map((carts) => (Object.keys(carts).length === 0 ? undefined : cartsToText(carts))),
      distinctUntilChanged(),
      tap((text) => (text === undefined ? forget(KEY) : remember(KEY, text))),
    );
  },
  { functional: true, dispatch: false },
);

/** Forgets what could not be read, so that it is told once and not at every start. */
export const discardUnreadableCarts = createEffect(
  (actions = inject(Actions), errorHandler = inject(ErrorHandler)) => {
    return actions.pipe(
      ofType(CartStorageActions.unreadableCartsDiscarded),
      tap(() => {
        forget(KEY);
        errorHandler.handleError(new Error('The cart kept on this device could not be read and was emptied.'));
      }),
    );
  },
  { functional: true, dispatch: false },
);

/** Not `fromEvent`, whose code would come before the list of events (docs/decisions/0007). */
function storageEvents(window: Window | null): Observable<StorageEvent> {
  return new Observable((observer) => {
    const tell = (event: StorageEvent) => observer.next(event);
    window?.addEventListener('storage', tell);
    return () => window?.removeEventListener('storage', tell);
  });
}

function actionOfStored(text: string | undefined): Action {
  if (text === undefined) return CartStorageActions.cartsFound({ carts: {} });
  const carts = cartsFromText(text);
  return carts === undefined ? CartStorageActions.unreadableCartsDiscarded() : CartStorageActions.cartsFound({ carts });
}
