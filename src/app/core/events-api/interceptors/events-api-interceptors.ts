import type { HttpInterceptorFn } from '@angular/common/http';

import { applicationTokenInterceptor } from './application-token.interceptor';
import { bearerInterceptor } from './bearer.interceptor';
import { errorsInterceptor } from './errors.interceptor';

/** In running order; each does nothing to a call of any other address than the Events API's. */
export const eventsApiInterceptors: HttpInterceptorFn[] = [applicationTokenInterceptor, bearerInterceptor, errorsInterceptor];
