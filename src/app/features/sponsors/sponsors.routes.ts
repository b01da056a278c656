import type { Routes } from '@angular/router';

import { SponsorsPage } from './pages/sponsors-page';

/** Below the routes of an event, which give `readableEventId`. */
export const SPONSORS_ROUTES: Routes = [{ path: '', title: 'sponsors.title', component: SponsorsPage }];
