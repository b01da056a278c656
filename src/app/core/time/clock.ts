import { InjectionToken } from '@angular/core';

/** Where the portal takes the time from: milliseconds since 1970, UTC. */
export interface Clock {
  now(): number;
}

export const CLOCK = new InjectionToken<Clock>('CLOCK', { providedIn: 'root', factory: () => ({ now: () => Date.now() }) });
