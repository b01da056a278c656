import type { HttpInterceptorFn } from '@angular/common/http';
import { InjectionToken } from '@angular/core';

/**
 * Sends a call of the Events API in the name of whoever is signed in. Where nobody can sign in, calls go as they are: what else
 * there is to it is loaded only where somebody can.
 */
export const SEND_AS_USER = new InjectionToken<HttpInterceptorFn>('SEND_AS_USER', {
  providedIn: 'root',
  factory: (): HttpInterceptorFn => (request, next) => next(request),
});
