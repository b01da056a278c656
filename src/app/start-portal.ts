import { bootstrapApplication } from '@angular/platform-browser';

import { App } from './app';
import { appConfig } from './app.config';
import { loadPortalConfig } from './core/config/load-portal-config';
import { applyBrand } from './core/theme/brand';
import { applyTheme, rememberedTheme } from './core/theme/theme-choice';

/** Reads `config.json`, then starts the portal; with a faulty file, the page that says how to mend it. */
export async function startPortal(document: Document): Promise<void> {
  // Before anything is waited for, so that nobody who chose dark is dazzled.
  applyTheme(rememberedTheme(), document.documentElement);
  const outcome = await loadPortalConfig((...request) => fetch(...request), new URL(document.baseURI), loadSignInParts);
  if ('config' in outcome) {
    applyBrand(outcome.config, document);
    const { signIn } = outcome.config;
    const forSignIn = signIn ? await (await loadSignInParts()).startSignIn(signIn, document) : [];
    const application = await bootstrapApplication(App, appConfig(outcome.config, forSignIn));
    const { goOn } = await import('./after-start');
    goOn(application);
  } else {
    const { showSetupPage } = await import('./shell/setup/show-setup-page');
    await showSetupPage(outcome.problems);
  }
}

const loadSignInParts = () => import('./sign-in-parts');
