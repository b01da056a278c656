import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as authenticatedUserEffects from './authenticated-user.effects';
import { authenticatedUserFeature } from './authenticated-user.feature';

/** The user in the Store, which `provideStore()` and `provideEffects()` set up before. */
export function provideAuthenticatedUser(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(authenticatedUserFeature), provideEffects(authenticatedUserEffects)]);
}
