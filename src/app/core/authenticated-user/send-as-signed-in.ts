import { type HttpInterceptorFn, type HttpRequest, HttpResponse } from '@angular/common/http';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';

import { EventsApiError } from '../events-api/events-api-error';
import type { SignIn } from './sign-in';

/**
 * Adds the token of whoever is signed in. When the Events API refuses it, it is renewed once and the call made once more; what then
 * fails is the page's to say, and the session says "sign in again".
 */
export const sendAsSignedIn =
  (signIn: SignIn): HttpInterceptorFn =>
  (request, next) =>
    from(signIn.token()).pipe(
      switchMap((token) => {
        if (token === null) return next(request);
        return next(withBearer(request, token)).pipe(
          tap((event) => event instanceof HttpResponse && signIn.accepted()),
          catchError((error: unknown) => {
            if (!isTokenRefused(error)) return throwError(() => error);
            return from(signIn.renewed()).pipe(
              switchMap((fresh) => (fresh === null ? throwError(() => error) : next(withBearer(request, fresh)))),
            );
          }),
        );
      }),
    );

const withBearer = (request: HttpRequest<unknown>, token: string) =>
  request.clone({ setHeaders: { Authorization: `Bearer ${token}` } });

/** The Events API says with a code that it is the token, and not the portal itself, that it refuses. */
const isTokenRefused = (error: unknown): boolean =>
  error instanceof EventsApiError && error.status === 401 && error.code.startsWith('bearer_');
