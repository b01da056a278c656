import { computed, inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { createEffect } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { catchError, distinctUntilChanged, EMPTY, map, of, startWith, switchMap } from 'rxjs';

import { kindOfError } from '../events-api/events-api-error';
import { EventsApiService } from '../events-api/events-api.service';
import { AuthenticatedUserApiActions, SignInActions } from './authenticated-user.actions';
import { authenticatedUserFeature } from './authenticated-user.feature';
import { SignIn } from './sign-in';
import type { SignInSession } from './sign-in-session';

/** Tells the Store what becomes of the sign-in. Where nobody can sign in, nobody is. */
export const followSignIn = createEffect(
  (signIn = inject(SignIn, { optional: true })) => {
    if (!signIn) return of(SignInActions.signedOut());
    const state = computed(() => ({ caller: signIn.caller(), session: signIn.session() }));
    return toObservable(state).pipe(
      startWith(state()),
      distinctUntilChanged((before, now) => before.caller === now.caller && before.session.status === now.session.status),
      map(({ session }) => actionOf(session)),
    );
  },
  { functional: true },
);

/** Asks the Events API who it is each time the state says that it has to be asked: once for each sign-in, and again after a failure. */
export const loadAuthenticatedUser = createEffect(
  (store = inject(Store), api = inject(EventsApiService)) => {
    return store.select(authenticatedUserFeature.selectSession).pipe(
      switchMap((session) => {
        if (session.status !== 'signingIn') return EMPTY;
        return api.authenticatedUser().pipe(
          map((user) => AuthenticatedUserApiActions.userLoaded({ user })),
          catchError((error: unknown) => of(AuthenticatedUserApiActions.userNotLoaded({ kind: kindOfError(error) }))),
        );
      }),
    );
  },
  { functional: true },
);

function actionOf({ status }: SignInSession): Action {
  switch (status) {
    case 'signingIn':
      return SignInActions.signingIn();
    case 'signedIn':
      return SignInActions.signedIn();
    case 'signedOut':
      return SignInActions.signedOut();
    case 'unavailable':
      return SignInActions.signInUnavailable();
  }
}
