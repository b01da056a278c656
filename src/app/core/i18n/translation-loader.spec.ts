import { ApplicationInitStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { PORTAL_CONFIG } from '../config/portal-config';
import { portalConfig } from '../events-api/testing/portal-config';
import { Language } from './language';
import { provideTranslations } from './provide-translations';
import { Texts } from './texts';

describe('The texts that are loaded', () => {
  let texts: Texts;

  beforeEach(async () => {
    const languageSettings = {
      languages: ['en', 'de'],
      defaultLanguage: 'en',
      forceSingleLanguage: true,
      showLanguageDropdown: true,
      texts: { en: { event: { register: 'Get your seat' }, 'event.free': 'On the house' }, de: {} },
    };
    TestBed.configureTestingModule({
      providers: [{ provide: PORTAL_CONFIG, useValue: portalConfig({ languageSettings }) }, provideTranslations()],
    });
    texts = TestBed.inject(Texts);
    await TestBed.inject(ApplicationInitStatus).donePromise;
  });

  it("are the marketer's own where there are any, in groups or with dots", () => {
    expect(texts.get('event.register')).toBe('Get your seat');
    expect(texts.get('event.free')).toBe('On the house');
    expect(texts.get('event.online')).toBe('Online');
  });

  it('are those of the file in a language for which there are none', async () => {
    await TestBed.inject(Language).choose('de');
    expect(texts.get('event.register')).toBe('Anmelden');
    localStorage.removeItem('portal.language');
  });
});
