import { Location, LocationStrategy } from '@angular/common';
import { ApplicationInitStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TRANSLOCO_LOADER } from '@jsverse/transloco';

import { PORTAL_CONFIG } from '../config/portal-config';
import { portalConfig } from '../events-api/testing/portal-config';
import { Language } from './language';
import { LanguagePath } from './language-path';
import { provideTranslations } from './provide-translations';
import { Texts } from './texts';

const TEXTS: Readonly<Record<string, object>> = {
  en: { greeting: 'Hello {{ name }}', seats: { one: '{{ count }} seat', other: '{{ count }} seats' } },
  ar: { greeting: 'مرحبا {{ name }}', seats: { one: 'مقعد', other: '{{ count }} مقعد' } },
};

describe('Language', () => {
  const root = document.documentElement;
  const before = { lang: root.lang, dir: root.dir };
  let language: Language;

  beforeEach(async () => {
    localStorage.removeItem('portal.language');
    const languageSettings = {
      languages: ['en', 'ar'],
      defaultLanguage: 'en',
      forceSingleLanguage: false,
      showLanguageDropdown: true,
      texts: {},
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: PORTAL_CONFIG, useValue: portalConfig({ languageSettings }) },
        provideTranslations(),
        { provide: LocationStrategy, useExisting: LanguagePath },
        {
          provide: TRANSLOCO_LOADER,
          useValue: { getTranslation: (tag: string) => Promise.resolve(TEXTS[tag] ?? {}) },
        },
      ],
    });
    language = TestBed.inject(Language);
    await TestBed.inject(ApplicationInitStatus).donePromise;
  });

  afterEach(() => {
    Object.assign(root, before);
    localStorage.removeItem('portal.language');
  });

  it('tells the document its language and direction', async () => {
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
    await language.choose('ar');
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });

  it('says everything anew in the language that was chosen', async () => {
    const texts = TestBed.inject(Texts);
    expect(texts.get('greeting', { name: 'Ada' })).toBe('Hello Ada');
    expect(texts.plural('seats', 1)).toBe('1 seat');
    expect(texts.plural('seats', 1200)).toBe('1,200 seats');
    await language.choose('ar');
    expect(texts.get('greeting', { name: 'Ada' })).toBe('مرحبا Ada');
    expect(texts.plural('seats', 1)).toBe('مقعد');
  });

  it('says in the address what was chosen, and leaves a guess out of it', async () => {
    const location = TestBed.inject(Location);
    expect(location.prepareExternalUrl('/events')).toBe('/events');
    await language.choose('ar');
    expect(location.prepareExternalUrl('/events')).toBe('/ar/events');
  });

  it('follows the address that somebody was given, and remembers it', async () => {
    TestBed.inject(Location).go('/ar/events');
    localStorage.setItem('portal.language', 'en');
    await language.start();
    expect(language.current()).toBe('ar');
    expect(localStorage.getItem('portal.language')).toBe('ar');
  });

  it('remembers the choice', async () => {
    await language.choose('ar');
    expect(localStorage.getItem('portal.language')).toBe('ar');
  });

  it('says in the address what an earlier visit has chosen', async () => {
    localStorage.setItem('portal.language', 'ar');
    await language.start();
    expect(language.current()).toBe('ar');
    expect(TestBed.inject(Location).prepareExternalUrl('/events')).toBe('/ar/events');
  });
});
