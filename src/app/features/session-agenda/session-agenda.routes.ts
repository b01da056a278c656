import type { Routes } from '@angular/router';

import { AgendaPage } from './pages/agenda-page';
import { SessionPage } from './pages/session-page';

/** Below the routes of an event, which give `readableEventId`. A session opens over the agenda, which stays as it is. */
export const SESSION_AGENDA_ROUTES: Routes = [
  {
    path: '',
    title: 'agenda.title',
    component: AgendaPage,
    children: [{ path: ':sessionId', title: 'agenda.session', component: SessionPage, data: { keepsFocus: true } }],
  },
];
