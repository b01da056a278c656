import type { Routes } from '@angular/router';

import { PORTAL_REGISTRATION_ROUTE } from '../../../../contract/portal-paths.ts';

import { AttendeesStepPage } from './pages/attendees-step-page';
import { CheckStepPage } from './pages/check-step-page';
import { PassStepPage } from './pages/pass-step-page';
import { PaymentStepPage } from './pages/payment-step-page';
import { ReceivedPage } from './pages/received-page';
import { RegisterPage } from './pages/register-page';
import { RegistrationPage } from './pages/registration-page';
import { SessionsStepPage } from './pages/sessions-step-page';

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
  { path: 'registration', pathMatch: 'full', component: ReceivedPage, title: 'registration.title.received' },
  { path: PORTAL_REGISTRATION_ROUTE, component: RegistrationPage, title: 'registration.title.registration' },
];
