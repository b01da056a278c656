import type { Routes } from '@angular/router';

import { AccessibilityPage } from './pages/accessibility-page';

export const ACCESSIBILITY_ROUTES: Routes = [{ path: '', title: 'accessibility.title', component: AccessibilityPage }];
