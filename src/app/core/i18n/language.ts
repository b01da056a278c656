import { Location } from '@angular/common';
import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

import { PORTAL_CONFIG } from '../config/portal-config';
import { recall, remember } from '../storage/remembered';
import { chooseLanguage } from './choose-language';
import { directionOf } from './language-facts';
import { LanguagePath } from './language-path';

const REMEMBERED = 'portal.language';

/** The language the portal speaks: which are on offer, which one is spoken, and how to change it. */
@Service()
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly address = inject(LanguagePath);
  private readonly location = inject(Location);
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
    // Going back leads to pages from before the last choice, whose addresses may say another language.
    this.location.subscribe(() => this.putAddressRight());
  }

  /**
   * Finds the language to begin with and loads its texts; called once before the first page. What somebody has chosen, by the
   * address or on an earlier visit, is in the address from then on; what was only guessed is not.
   */
  async start(): Promise<void> {
    const { asked } = this.address;
    const remembered = recall(REMEMBERED);
    const browser = this.document.defaultView?.navigator.languages ?? [];
    const language = chooseLanguage(this.settings, { asked, remembered, browser });
    if (!this.settings.forceSingleLanguage) {
      if (asked !== undefined) remember(REMEMBERED, language);
      if ((asked ?? remembered) !== undefined) this.address.say(language);
    }
    await this.speak(language);
  }

  /** Changes the language, in the address as well, and keeps the choice on the device. */
  async choose(language: string): Promise<void> {
    await this.speak(language);
    remember(REMEMBERED, language);
    this.address.say(language);
    this.putAddressRight();
  }

  private putAddressRight(): void {
    this.location.replaceState(this.location.path(true), '', this.location.getState());
  }

  private async speak(language: string): Promise<void> {
    // Null: the portal was left while the texts were on their way.
    const texts = await firstValueFrom(this.transloco.load(language), { defaultValue: null });
    if (texts === null) return;
    this.transloco.setActiveLang(language);
    this.spoken.set(language);
    const root = this.document.documentElement;
    root.lang = language;
    root.dir = this.direction();
  }
}
