import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { AuthenticatedUser } from '../events-api/models/registration';
import type { AuthenticatedUserState, SignedInUser } from './authenticated-user';
import { AuthenticatedUserApiActions, RegistrationPageUserActions, SignInActions } from './authenticated-user.actions';

interface UserState {
  readonly session: AuthenticatedUserState;
}

const initialState: UserState = { session: { status: 'unknown' } };

/** Who is using the portal. It follows the sign-in; the Events API is asked once a page wants to know. */
export const authenticatedUserFeature = createFeature({
  name: 'authenticatedUser',
  reducer: createReducer(
    initialState,
    on(RegistrationPageUserActions.opened, (state): UserState =>
      isAsked(state.session) ? state : { session: { status: 'signingIn' } },
    ),
    on(SignInActions.signedOut, (): UserState => ({ session: { status: 'signedOut' } })),
    on(SignInActions.signInUnavailable, (): UserState => ({ session: { status: 'unavailable' } })),
    on(SignInActions.signingIn, SignInActions.signedIn, ({ session }): UserState => ({
      session: { status: session.status === 'unknown' ? 'unknown' : 'signingIn' },
    })),
    on(AuthenticatedUserApiActions.userLoaded, (_, { user }): UserState => ({ session: sessionOf(user) })),
    on(AuthenticatedUserApiActions.userNotLoaded, (): UserState => ({ session: { status: 'unavailable' } })),
  ),
  extraSelectors: ({ selectSession }) => ({
    selectSignedInUser: createSelector(selectSession, (session): SignedInUser | undefined =>
      session.status === 'signedIn' ? session.user : undefined,
    ),
  }),
});

/** An answer is there or on its way; only a failed one is worth asking for again. */
export function isAsked(session: AuthenticatedUserState): boolean {
  return session.status !== 'unknown' && session.status !== 'unavailable';
}

function sessionOf({ id, firstName, lastName, email, isAnonymous }: AuthenticatedUser): AuthenticatedUserState {
  if (isAnonymous || id === null) return { status: 'signedOut' };
  return { status: 'signedIn', user: { id, firstName, lastName, email } };
}
