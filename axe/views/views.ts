import { agendaViews } from './agenda-views.ts';
import { eventViews } from './event-views.ts';
import { listingViews } from './listing-views.ts';
import { registrationViews } from './registration-views.ts';
import { shellViews } from './shell-views.ts';
import type { View } from './view.ts';

/** Every page of the portal in every state that differs to the eye, the ear or the keyboard. */
export const views: readonly View[] = [...listingViews, ...eventViews, ...agendaViews, ...registrationViews, ...shellViews];
