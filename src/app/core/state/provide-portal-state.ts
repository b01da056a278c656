import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { Actions, EffectSources, EffectsRunner, provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';

import { provideAuthenticatedUser } from '../authenticated-user/provide-authenticated-user';
import { provideCart } from '../cart/provide-cart';

/**
 * The Store with everything in it, for the routes that need it: the list of events loads none of it. The library's own services are
 * named here because they live in the root injector otherwise, where there is no Store.
 */
export function providePortalState(): EnvironmentProviders {
  return makeEnvironmentProviders([
    Actions,
    EffectSources,
    EffectsRunner,
    provideStore(),
    provideEffects(),
    provideAuthenticatedUser(),
    provideCart(),
  ]);
}
