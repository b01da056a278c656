import { InjectionToken, type Signal, signal } from '@angular/core';

/**
 * Tells apart who calls: some answers hold for one person only, and have to be read anew for the next. Null: nobody is signed in.
 * Undefined: it is being found out, and calls wait for it.
 */
export const CALLER = new InjectionToken<Signal<string | null | undefined>>('CALLER', {
  providedIn: 'root',
  factory: () => signal(null).asReadonly(),
});
