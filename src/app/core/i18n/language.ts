import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

import { PORTAL_CONFIG } from '../config/portal-config';
import { recall, remember } from '../storage/remembered';
import { chooseLanguage } from './choose-language';
import { directionOf } from './language-facts';

const REMEMBERED = 'portal.language';

/** The language the portal speaks: which are on offer, which one is spoken, and how to change it. */
@Service()
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly settings = inject(PORTAL_CONFIG).languageSettings;
  private readonly spoken = signal(this.settings.defaultLanguage);

  readonly offered = this.settings.languages;
  readonly isSwitchShown = this.settings.showLanguageDropdown && !this.settings.forceSingleLanguage && this.offered.length > 1;
  /** BCP 47 tag, for `Intl` as well. Changes only once the texts are there. */
  readonly current = this.spoken.asReadonly();
  readonly direction = computed(() => directionOf(this.current()));

  constructor() {
    // Otherwise the library takes the tag of a language that it was not told of for a scope.
    this.transloco.setAvailableLangs([...this.offered]);
  }

  /** Finds the language to begin with and loads its texts; called once before the first page. */
  async start(): Promise<void> {
    const window = this.document.defaultView;
    const wanted = chooseLanguage(this.settings, {
      asked: new URLSearchParams(window?.location.search).get('lang') ?? undefined,
      remembered: recall(REMEMBERED),
      browser: window?.navigator.languages ?? [],
    });
    await this.speak(wanted);
  }

  /** Changes the language and keeps the choice on the device. */
  async choose(language: string): Promise<void> {
    await this.speak(language);
    remember(REMEMBERED, language);
  }

  private async speak(language: string): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
    this.spoken.set(language);
    const root = this.document.documentElement;
    root.lang = language;
    root.dir = this.direction();
  }
}
