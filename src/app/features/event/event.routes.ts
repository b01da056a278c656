import type { Routes } from '@angular/router';

import { providePortalState } from '../../core/state/provide-portal-state';
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
      providers: [providePortalState()],
      children: [
        { path: '', pathMatch: 'full', title: 'event.overview', data: { head: 'poster' }, component: OverviewPage },
        ...areas,
      ],
    },
  ];
}
