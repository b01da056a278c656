import type { Routes } from '@angular/router';

import { signedInGuard } from '../../core/authenticated-user/signed-in.guard';
import { MyRegistrationsPage } from './pages/my-registrations-page';

export const MY_REGISTRATIONS_ROUTES: Routes = [
  { path: '', component: MyRegistrationsPage, title: 'myRegistrations.title', canActivate: [signedInGuard] },
];
