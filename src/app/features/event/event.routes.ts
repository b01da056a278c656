import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';

import { provideAuthenticatedUser } from '../../core/authenticated-user/provide-authenticated-user';
import { provideCart } from '../../core/cart/provide-cart';

import { EventPage } from './pages/event-page';
import { OverviewPage } from './pages/overview-page';

/**
 * The event's frame and its overview, with the pages of the other areas inside the frame. A route says with its data how
 * the frame dresses it: `head: 'poster' | 'strip'`, and `tabs: false` for pages that are no part of the programme.
 *
 * @param areas routes of the other areas; handed in, because areas do not know each other
 */
export function eventRoutes(areas: Routes): Routes {
  return [
    {
      path: '',
      component: EventPage,
      // Here and not in app.config.ts, so that the list of events need not load the Store.
      providers: [provideStore(), provideEffects(), provideAuthenticatedUser(), provideCart()],
      children: [
        { path: '', pathMatch: 'full', title: 'event.overview', data: { head: 'poster' }, component: OverviewPage },
        ...areas,
      ],
    },
  ];
}
