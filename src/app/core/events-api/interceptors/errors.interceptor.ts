import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, finalize, from, type Observable, switchMap, tap, throwError } from 'rxjs';

import { PORTAL_CONFIG } from '../../config/portal-config';
import { Connection } from '../../connection/connection';
import { SlowCalls } from '../../connection/slow-calls';
import { CLOCK } from '../../time/clock';
import { errorFromResponse, errorWithoutAnswer } from '../error-from-response';
import { isApiAddress } from './is-api-address';

/**
 * Turns whatever goes wrong with a call of the Events API into an `EventsApiError`, and tells the connection whether
 * anybody answered, and how long it takes. Without an answer the server is asked for its health: browsers do not tell a refused origin from a
 * server that is down.
 */
export const errorsInterceptor: HttpInterceptorFn = (request, next) => {
  const { apiEndpoint } = inject(PORTAL_CONFIG);
  if (!isApiAddress(request.url, apiEndpoint)) return next(request);
  const connection = inject(Connection);
  const clock = inject(CLOCK);
  const ended = inject(SlowCalls).watch(request.method);

  return next(request).pipe(
    tap((event) => event instanceof HttpResponse && connection.reportAnswered()),
    catchError((failure: unknown): Observable<never> => {
      if (!(failure instanceof HttpErrorResponse)) return throwError(() => failure);
      if (failure.status > 0) {
        const error = errorFromResponse(failure, request.method, clock.now());
        if (error.kind === 'unavailable') connection.reportUnavailable(error.retryAfter);
        else connection.reportAnswered();
        if (error.kind === 'unexpected' && request.method === 'GET') connection.reportFault(error.retryAfter);
        return throwError(() => error);
      }
      connection.reportUnreachable();
      const isLetIn = connection.hasAnswered || request.method !== 'GET';
      return from(connection.probe()).pipe(switchMap((health) => throwError(() => errorWithoutAnswer(failure, isLetIn, health))));
    }),
    finalize(ended),
  );
};
