import type { Routes } from '@angular/router';

import { PORTAL_REGISTRATION_ROUTE } from '../../../../contract/portal-paths.ts';

// Each is loaded when it comes: whoever opens a ticket needs no forms, and who fills in forms no ticket yet.
const steps = async () => (await import('./pages/register-steps.routes')).REGISTER_STEPS_ROUTES;
const received = async () => (await import('./pages/received-page')).ReceivedPage;
const registration = async () => (await import('./pages/registration-page')).RegistrationPage;

/** Below `/events/:readableEventId`. */
export const REGISTRATION_ROUTES: Routes = [
  { path: 'register', loadChildren: steps },
  { path: 'registration', pathMatch: 'full', loadComponent: received, title: 'registration.title.received' },
  { path: PORTAL_REGISTRATION_ROUTE, loadComponent: registration, title: 'registration.title.registration' },
];
