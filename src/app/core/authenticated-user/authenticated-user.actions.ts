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

/** What becomes of the sign-in with the provider, in this tab or another. */
export const SignInActions = createActionGroup({
  source: 'Sign In',
  events: {
    /** Somebody comes back, or is being found out about. */
    'Signing in': emptyProps(),
    'Signed in': emptyProps(),
    'Signed out': emptyProps(),
    /** The provider gave no usable answer, or the Events API takes none of its tokens. */
    'Sign in unavailable': emptyProps(),
  },
});

export const AuthenticatedUserApiActions = createActionGroup({
  source: 'Authenticated User API',
  events: {
    'User loaded': props<{ readonly user: AuthenticatedUser }>(),
    'User not loaded': props<{ readonly kind: EventsApiErrorKind }>(),
  },
});
