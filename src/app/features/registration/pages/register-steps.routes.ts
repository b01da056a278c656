import type { Routes } from '@angular/router';

import { AttendeesStepPage } from './attendees-step-page';
import { CheckStepPage } from './check-step-page';
import { PassStepPage } from './pass-step-page';
import { PaymentStepPage } from './payment-step-page';
import { RegisterPage } from './register-page';
import { SessionsStepPage } from './sessions-step-page';

/** Below `/events/:readableEventId/register`. */
export const REGISTER_STEPS_ROUTES: Routes = [
  {
    path: '',
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
];
