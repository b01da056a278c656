import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, exhaustMap, filter, map, of } from 'rxjs';

import { kindOfError } from '../events-api/events-api-error';
import { EventsApiService } from '../events-api/events-api.service';
import { AuthenticatedUserApiActions } from './authenticated-user.actions';
import { authenticatedUserFeature } from './authenticated-user.feature';

/** Asks the Events API each time the state says that it has to be asked: once, and again only after a failure. */
export const loadAuthenticatedUser = createEffect(
  (store = inject(Store), api = inject(EventsApiService)) => {
    return store.select(authenticatedUserFeature.selectSession).pipe(
      filter((session) => session.status === 'signingIn'),
      exhaustMap(() =>
        api.authenticatedUser().pipe(
          map((user) => AuthenticatedUserApiActions.userLoaded({ user })),
          catchError((error: unknown) => of(AuthenticatedUserApiActions.userNotLoaded({ kind: kindOfError(error) }))),
        ),
      ),
    );
  },
  { functional: true },
);
