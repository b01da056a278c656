import type { Routes } from '@angular/router';

import { measured } from './data/measured';
import { AccessibilityPage } from './pages/accessibility-page';

export const ACCESSIBILITY_ROUTES: Routes = [{ path: '', title: 'accessibility.title', component: AccessibilityPage }];

/** Pages that the statement speaks for, as routes write them; `measured-pages.spec.ts` compares them with the routes. */
export const MEASURED_PAGES = measured.pages.map(({ page }) => page);
