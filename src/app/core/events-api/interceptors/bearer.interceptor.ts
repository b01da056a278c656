import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { switchMap, take } from 'rxjs';

import { PORTAL_CONFIG } from '../../config/portal-config';
import { BEARER_TOKEN_SOURCE } from '../bearer-token-source';
import { isApiAddress } from './is-api-address';

const PICTURE = /\/(image|logo)$/;

/** Adds the sign-in token, where somebody is signed in, to calls of the Events API; never to pictures or other addresses. */
export const bearerInterceptor: HttpInterceptorFn = (request, next) => {
  if (!isApiAddress(request.url, inject(PORTAL_CONFIG).apiEndpoint) || PICTURE.test(pathOf(request.url))) return next(request);
  return inject(BEARER_TOKEN_SOURCE)
    .token()
    .pipe(
      take(1),
      switchMap((token) => next(token === null ? request : request.clone({ setHeaders: { Authorization: `Bearer ${token}` } }))),
    );
};

function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
