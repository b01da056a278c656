import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';

import * as cartEffects from './cart.effects';
import { cartFeature } from './cart.feature';

/** The cart in the Store, which `provideStore()` and `provideEffects()` set up before. */
export function provideCart(): EnvironmentProviders {
  return makeEnvironmentProviders([provideState(cartFeature), provideEffects(cartEffects)]);
}
