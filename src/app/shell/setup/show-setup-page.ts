import { bootstrapApplication } from '@angular/platform-browser';
import { provideBrowserGlobalErrorListeners } from '@angular/core';

import type { ConfigProblem } from '../../core/config/config-problem';
import { PORTAL_CONFIG } from '../../core/config/portal-config';
import { provideTranslations } from '../../core/i18n/provide-translations';
import { CONFIG_PROBLEMS, SetupPage } from './setup-page';
import { setupConfig } from './setup-config';

/** Shows the marketer what is wrong with `config.json`, in place of the portal. */
export async function showSetupPage(problems: readonly ConfigProblem[]): Promise<void> {
  await bootstrapApplication(SetupPage, {
    providers: [
      provideBrowserGlobalErrorListeners(),
      { provide: PORTAL_CONFIG, useValue: setupConfig },
      { provide: CONFIG_PROBLEMS, useValue: problems },
      provideTranslations(),
    ],
  });
}
