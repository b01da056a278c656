import type { Routes } from '@angular/router';

import { PassesPage } from './pages/passes-page';

/** Below `/events/:readableEventId/passes`. */
export const PASSES_ROUTES: Routes = [{ path: '', component: PassesPage, title: 'passes.title' }];
