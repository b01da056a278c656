import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { EventsApiErrorKind } from '../events-api/events-api-error';
import type { AuthenticatedUser } from '../events-api/models/registration';

export const RegistrationPageUserActions = createActionGroup({
  source: 'Registration Page',
  events: {
    /** The page wants to know who registers. */
    Opened: emptyProps(),
  },
});

export const AuthenticatedUserApiActions = createActionGroup({
  source: 'Authenticated User API',
  events: {
    'User loaded': props<{ readonly user: AuthenticatedUser }>(),
    'User not loaded': props<{ readonly kind: EventsApiErrorKind }>(),
  },
});
