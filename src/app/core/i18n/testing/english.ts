import { ApplicationInitStatus, type EnvironmentProviders, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { PORTAL_CONFIG } from '../../config/portal-config';
import { portalConfig } from '../../events-api/testing/portal-config';
import { provideTranslations } from '../provide-translations';

/** The real texts, fetched from `public/i18n/en.json` by the real loader. Call `englishIsThere` before the first look. */
export function provideEnglish(): (Provider | EnvironmentProviders)[] {
  const languageSettings = {
    languages: ['en'],
    defaultLanguage: 'en',
    forceSingleLanguage: true,
    showLanguageDropdown: false,
    texts: {},
  };
  return [{ provide: PORTAL_CONFIG, useValue: portalConfig({ languageSettings }) }, provideTranslations()];
}

export async function englishIsThere(): Promise<void> {
  await TestBed.inject(ApplicationInitStatus).donePromise;
}
