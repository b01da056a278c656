import { type EnvironmentProviders, inject, isDevMode, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { provideTransloco } from '@jsverse/transloco';

import { COMPLETE_LANGUAGES, SOURCE_LANGUAGE } from './complete-languages';
import { Language } from './language';
import { TranslationLoader } from './translation-loader';

/** Runtime translations: the first page is drawn only when its texts are there. */
export function provideTranslations(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...COMPLETE_LANGUAGES],
        defaultLang: SOURCE_LANGUAGE,
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: TranslationLoader,
    }),
    provideAppInitializer(() => inject(Language).start()),
  ]);
}
