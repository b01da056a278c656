import type { Routes } from '@angular/router';

import { EVENT_AREAS } from './event-areas.routes';
import { OLD_ADDRESSES } from './shell/old-addresses';
import { PageFailedPage } from './shell/pages/page-failed-page';

export const routes: Routes = [
  ...OLD_ADDRESSES,
  {
    path: 'events',
    loadChildren: async () => (await import('./features/event-listing/event-listing.routes')).EVENT_LISTING_ROUTES,
  },
  {
    path: 'events/:readableEventId',
    loadChildren: async () => (await import('./features/event/event.routes')).eventRoutes(EVENT_AREAS),
  },
  {
    path: 'my-registrations',
    loadChildren: async () => (await import('./features/my-registrations/my-registrations.routes')).MY_REGISTRATIONS_ROUTES,
  },
  {
    path: 'sign-in',
    title: 'signIn.title',
    loadComponent: async () => (await import('./shell/account/sign-in-page')).SignInPage,
  },
  {
    path: 'accessibility',
    loadChildren: async () => (await import('./features/accessibility/accessibility.routes')).ACCESSIBILITY_ROUTES,
  },
  { path: 'page-failed', title: 'shell.thisPage', component: PageFailedPage },
  {
    path: '**',
    title: 'shell.notFound.title',
    loadComponent: async () => (await import('./shell/pages/not-found-page')).NotFoundPage,
  },
];
