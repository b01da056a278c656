import { type ApplicationConfig, type Provider, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { LocationStrategy } from '@angular/common';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
  withViewTransitions,
} from '@angular/router';

import { routes } from './app.routes';
import { PORTAL_CONFIG, type PortalConfig } from './core/config/portal-config';
import { eventsApiInterceptors } from './core/events-api/interceptors/events-api-interceptors';
import { LanguagePath } from './core/i18n/language-path';
import { provideTranslations } from './core/i18n/provide-translations';
import { TranslatedTitleStrategy } from './core/page-title/translated-title-strategy';
import { startFirstRead } from './first-read';
import { showNavigationFailure } from './shell/navigation-failure';
import { onlyBetweenPages } from './shell/page-transitions';

/** Everything the portal is wired of, around a configuration that has been checked; `signIn` where somebody can. */
export function appConfig(config: PortalConfig, signIn: Provider[]): ApplicationConfig {
  return {
    providers: [
      provideBrowserGlobalErrorListeners(),
      { provide: PORTAL_CONFIG, useValue: config },
      provideHttpClient(withInterceptors(eventsApiInterceptors)),
      provideRouter(
        routes,
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
        withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
        withViewTransitions({ skipInitialTransition: true, onViewTransitionCreated: onlyBetweenPages }),
        withNavigationErrorHandler(showNavigationFailure),
      ),
      { provide: LocationStrategy, useExisting: LanguagePath },
      { provide: TitleStrategy, useExisting: TranslatedTitleStrategy },
      provideAppInitializer(startFirstRead),
      provideTranslations(),
      signIn,
    ],
  };
}
