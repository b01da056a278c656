import { InjectionToken } from '@angular/core';

/** Where the portal takes the time from: milliseconds since 1970, UTC. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

export const CLOCK = new InjectionToken<Clock>('CLOCK', { providedIn: 'root', factory: () => systemClock });
