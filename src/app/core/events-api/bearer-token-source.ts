import { InjectionToken } from '@angular/core';
import { type Observable, of } from 'rxjs';

/** Where the sign-in token for the Events API comes from. */
export interface BearerTokenSource {
  /** Emits the token, or null for a visitor who is not signed in, and completes. Never fails. */
  token(): Observable<string | null>;
}

/** Nobody is signed in until a sign-in provides another source. */
export const BEARER_TOKEN_SOURCE = new InjectionToken<BearerTokenSource>('BEARER_TOKEN_SOURCE', {
  providedIn: 'root',
  factory: () => ({ token: () => of(null) }),
});
