import { DOCUMENT, inject, Service } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';

import { PORTAL_CONFIG } from '../config/portal-config';
import { COMPLETE_LANGUAGES, SOURCE_LANGUAGE } from './complete-languages';
import { fillGaps, mergeTexts } from './merge-texts';

/**
 * Fetches `i18n/{tag}.json` beside the portal. Outside `HttpClient` on purpose: texts come from the portal's own host,
 * which must never see the token that the interceptors add.
 */
@Service()
export class TranslationLoader implements TranslocoLoader {
  private readonly document = inject(DOCUMENT);
  private readonly ownTexts = inject(PORTAL_CONFIG).languageSettings.texts;

  private spoken: Translation = {};

  /**
   * The file of the language, over the English one where it may have holes, under the marketer's own words. The file of a new
   * deployment may lack what this page says: that stays in the language spoken so far.
   */
  async getTranslation(language: string): Promise<Translation> {
    const texts = mergeTexts(await this.texts(language), this.ownTexts[language] ?? {});
    return (this.spoken = fillGaps(texts, this.spoken));
  }

  private async texts(language: string): Promise<Translation> {
    const isComplete = (COMPLETE_LANGUAGES as readonly string[]).includes(language);
    if (isComplete) return this.load(language);
    const [source, own] = await Promise.all([this.load(SOURCE_LANGUAGE), this.load(language)]);
    return mergeTexts(source, own);
  }

  private async load(language: string): Promise<Translation> {
    const response = await fetch(new URL(`i18n/${language}.json`, this.document.baseURI), { credentials: 'omit' });
    if (!response.ok) throw new Error(`No texts for the language ${language}: the host answered ${response.status}.`);
    return (await response.json()) as Translation;
  }
}
