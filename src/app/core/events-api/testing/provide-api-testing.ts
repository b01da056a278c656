import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';

import { PORTAL_CONFIG } from '../../config/portal-config';
import { CLOCK, type Clock } from '../../time/clock';
import { type DeviceAnswer, DeviceAnswers } from '../device-answers';
import { eventsApiInterceptors } from '../interceptors/events-api-interceptors';
import { portalConfig } from './portal-config';

/** A clock that a spec moves by hand. */
export class HandClock implements Clock {
  time = Date.UTC(2026, 2, 1, 12);

  now(): number {
    return this.time;
  }
}

/** A device that remembers no longer than a spec. */
export class HandDevice implements Pick<DeviceAnswers, 'find' | 'keep' | 'drop'> {
  readonly answers = new Map<string, DeviceAnswer>();

  find(address: string): Promise<DeviceAnswer | undefined> {
    return Promise.resolve(this.answers.get(address));
  }

  keep(address: string, answer: DeviceAnswer): Promise<void> {
    this.answers.set(address, answer);
    return Promise.resolve();
  }

  drop(address: string): Promise<void> {
    this.answers.delete(address);
    return Promise.resolve();
  }
}

/** The real service, reader, cache and interceptors over Angular's testing backend. */
export function provideApiTesting(clock: Clock = new HandClock()): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(withInterceptors(eventsApiInterceptors)),
    provideHttpClientTesting(),
    { provide: PORTAL_CONFIG, useValue: portalConfig() },
    { provide: CLOCK, useValue: clock },
    { provide: DeviceAnswers, useClass: HandDevice },
  ];
}
