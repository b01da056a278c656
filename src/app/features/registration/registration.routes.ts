import type { Routes } from '@angular/router';

import { PORTAL_REGISTRATION_ROUTE } from '../../../../contract/portal-paths.ts';

import { AttendeesStepPage } from './pages/attendees-step-page';
import { CheckStepPage } from './pages/check-step-page';
import { PassStepPage } from './pages/pass-step-page';
import { PaymentStepPage } from './pages/payment-step-page';
import { RegisterPage } from './pages/register-page';
import { SessionsStepPage } from './pages/sessions-step-page';

// The end of registering is loaded when it comes: whoever opens a ticket needs no forms, and who fills in forms no ticket yet.
const received = async () => (await import('./pages/received-page')).ReceivedPage;
const registration = async () => (await import('./pages/registration-page')).RegistrationPage;

/** Below `/events/:readableEventId`. */
export const REGISTRATION_ROUTES: Routes = [
  {
    path: 'register',
    component: RegisterPage,
    title: 'registration.title.register',
    children: [
      { path: 'pass', component: PassStepPage, title: 'registration.title.pass' },
      { path: 'sessions', component: SessionsStepPage, title: 'registration.title.sessions' },
      { path: 'attendees', component: AttendeesStepPage, title: 'registration.title.attendees' },
      { path: 'check', component: CheckStepPage, title: 'registration.title.check' },
      { path: 'payment', component: PaymentStepPage, title: 'registration.title.payment' },
    ],
  },
  { path: 'registration', pathMatch: 'full', loadComponent: received, title: 'registration.title.received' },
  { path: PORTAL_REGISTRATION_ROUTE, loadComponent: registration, title: 'registration.title.registration' },
];
