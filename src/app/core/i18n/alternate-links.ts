import { DOCUMENT, type EnvironmentInjector } from '@angular/core';
import { Location } from '@angular/common';
import { NavigationEnd, Router } from '@angular/router';

import { PORTAL_CONFIG } from '../config/portal-config';

/**
 * Tells search engines the address of each page in every language, and the one that goes by the reader's own
 * (`x-default`); filters belong to no page (developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function keepAlternateLinks(injector: EnvironmentInjector): void {
  const document = injector.get(DOCUMENT);
  const location = injector.get(Location);
  const { languages, forceSingleLanguage } = injector.get(PORTAL_CONFIG).languageSettings;
  if (forceSingleLanguage || languages.length === 1) return;

  const links = ['x-default', ...languages].map((language) => {
    const link = Object.assign(document.createElement('link'), { rel: 'alternate', hreflang: language });
    document.head.append(link);
    return { link, step: language === 'x-default' ? '' : `${language}/` };
  });
  const follow = () => {
    const page = location.path().split('?', 1)[0]?.slice(1) ?? '';
    for (const { link, step } of links) link.href = new URL(step + page, document.baseURI).href;
  };
  follow();
  injector.get(Router).events.subscribe((event) => {
    if (event instanceof NavigationEnd) follow();
  });
}
