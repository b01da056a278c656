import type { Routes } from '@angular/router';

/** The other areas' pages inside an event, each loaded when it is first opened. */
export const EVENT_AREAS: Routes = [
  {
    path: 'agenda',
    loadChildren: async () => (await import('./features/session-agenda/session-agenda.routes')).SESSION_AGENDA_ROUTES,
  },
  {
    path: 'speakers',
    loadChildren: async () => (await import('./features/speakers/speakers.routes')).SPEAKERS_ROUTES,
  },
  {
    path: 'passes',
    loadChildren: async () => (await import('./features/passes/passes.routes')).PASSES_ROUTES,
  },
  {
    path: 'sponsors',
    loadChildren: async () => (await import('./features/sponsors/sponsors.routes')).SPONSORS_ROUTES,
  },
  {
    // Last, because it has no segment of its own: what no other area knows is looked up there.
    path: '',
    data: { tabs: false },
    loadChildren: async () => (await import('./features/registration/registration.routes')).REGISTRATION_ROUTES,
  },
];
