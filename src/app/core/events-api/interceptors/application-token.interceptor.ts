import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';

import { TOKEN_PARAMETER } from '../../../../../contract/paths.ts';
import { PORTAL_CONFIG } from '../../config/portal-config';
import { isApiAddress } from './is-api-address';

/** Adds the token of the web application to each call of the Events API (contract, 1.3), and to nothing else. */
export const applicationTokenInterceptor: HttpInterceptorFn = (request, next) => {
  const { apiEndpoint, emApplicationtoken } = inject(PORTAL_CONFIG);
  if (!isApiAddress(request.url, apiEndpoint)) return next(request);
  return next(request.clone({ setParams: { [TOKEN_PARAMETER]: emApplicationtoken } }));
};
