import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';

import { PORTAL_CONFIG } from '../../config/portal-config';
import { SEND_AS_USER } from '../send-as-user';
import { isApiAddress } from './is-api-address';

const PICTURE = /\/(image|logo)(?:[?#]|$)/;

/** Calls of the Events API go in the user's name; never those of pictures or other addresses. */
export const bearerInterceptor: HttpInterceptorFn = (request, next) =>
  isApiAddress(request.url, inject(PORTAL_CONFIG).apiEndpoint) && !PICTURE.test(request.url)
    ? inject(SEND_AS_USER)(request, next)
    : next(request);
