import { type HttpInterceptorFn, type HttpRequest, HttpResponse } from '@angular/common/http';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';

import { EventsApiError } from '../events-api/events-api-error';
import type { RedirectSignIn } from './redirect-sign-in';
import type { SignInSession } from './sign-in-session';

/**
 * Adds the token of whoever is signed in. When the Events API refuses it, it is renewed once and the call made once more. Without a
 * new token the session says "sign in again"; when that is refused too, it says that the API takes none. The failed call is the
 * page's to tell. Nothing is written in nobody's name that was meant to be in somebody's: whoever's sign-in is over signs in
 * again, or says first that they go on without.
 */
export const sendAsSignedIn =
  (signIn: RedirectSignIn): HttpInterceptorFn =>
  (request, next) => {
    const wasSomebody = signIn.session().status === 'signedIn';
    const send = (token: string) =>
      next(withBearer(request, token)).pipe(tap((event) => event instanceof HttpResponse && signIn.accepted()));
    const sendAgain = (token: string) =>
      send(token).pipe(tap({ error: (error: unknown) => isTokenRefused(error) && signIn.notAccepted(error.code) }));
    return from(signIn.token()).pipe(
      switchMap((token) => {
        if (token === null) {
          const isMeantForSomebody = wasSomebody || isOver(signIn.session());
          return isMeantForSomebody && request.method !== 'GET' ? throwError(timeOver) : next(request);
        }
        return send(token).pipe(
          catchError((error: unknown) => {
            if (!isTokenRefused(error)) return throwError(() => error);
            return from(signIn.renewed()).pipe(
              switchMap((fresh) => (fresh === null ? throwError(() => error) : sendAgain(fresh))),
            );
          }),
        );
      }),
    );
  };

const isOver = (session: SignInSession): boolean => session.status === 'signedOut' && session.reason === 'timeOver';

const timeOver = () => new EventsApiError({ kind: 'signIn', code: 'bearer_expired', status: 401 });

const withBearer = (request: HttpRequest<unknown>, token: string) =>
  request.clone({ setHeaders: { Authorization: `Bearer ${token}` } });

/** The Events API says with a code that it is the token, and not the portal itself, that it refuses. */
const isTokenRefused = (error: unknown): error is EventsApiError =>
  error instanceof EventsApiError &&
  error.status === 401 &&
  (error.code.startsWith('bearer_') || error.code === 'identity_not_configured');
