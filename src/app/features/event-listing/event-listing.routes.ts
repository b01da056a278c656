import type { Routes } from '@angular/router';

import { EventListingPage } from './pages/event-listing-page';

export const EVENT_LISTING_ROUTES: Routes = [{ path: '', title: 'eventListing.title', component: EventListingPage }];
