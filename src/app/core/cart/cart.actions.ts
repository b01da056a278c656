import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { Carts } from './cart';

interface OfEvent {
  readonly readableEventId: string;
}

export const PassesPageActions = createActionGroup({
  source: 'Passes Page',
  events: { 'Pass quantity changed': props<OfEvent & { readonly passId: string; readonly quantity: number }>() },
});

export const AgendaPageActions = createActionGroup({
  source: 'Agenda Page',
  events: {
    'Session added': props<OfEvent & { readonly sessionId: string }>(),
    'Session removed': props<OfEvent & { readonly sessionId: string }>(),
  },
});

export const CartDrawerActions = createActionGroup({
  source: 'Cart Drawer',
  events: {
    'Pass quantity changed': props<OfEvent & { readonly passId: string; readonly quantity: number }>(),
    'Session removed': props<OfEvent & { readonly sessionId: string }>(),
  },
});

export const RegistrationPageActions = createActionGroup({
  source: 'Registration Page',
  events: {
    'Pass quantity changed': props<OfEvent & { readonly passId: string; readonly quantity: number }>(),
    'Session added': props<OfEvent & { readonly sessionId: string }>(),
    'Session removed': props<OfEvent & { readonly sessionId: string }>(),
    'Registration completed': props<OfEvent>(),
  },
});

export const CartStorageActions = createActionGroup({
  source: 'Cart Storage',
  events: {
    /** Read from the device: when the portal starts, and when another tab has changed it. */
    'Carts found': props<{ readonly carts: Carts }>(),
    'Unreadable carts discarded': emptyProps(),
  },
});
