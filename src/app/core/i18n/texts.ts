import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

import { Language } from './language';
import { pluralKey } from './plural-key';

/** Values for the `{{ name }}` places of a text. */
export type TextParams = Readonly<Record<string, string | number>>;

/**
 * Translated texts for classes. Everything here reads the language as a signal, so that a `computed` or a template
 * that uses it says everything anew when the language changes.
 */
@Service()
export class Texts {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  get(key: string, params: TextParams = {}): string {
    return this.transloco.translate(key, params, this.language.current());
  }

  /**
   * The form of `key` for `count`: the keys `{key}.one`, `{key}.other` and so on, chosen by `Intl.PluralRules`; a key
   * `{key}.zero` is taken for 0 where a language has it. `count` is handed over as `{{ count }}`, written as the
   * language writes numbers.
   */
  plural(key: string, count: number, params: TextParams = {}): string {
    const language = this.language.current();
    const forms = this.transloco.translateObject<Record<string, string>>(key, {}, language);
    const form = pluralKey(forms, count, language);
    return this.get(`${key}.${form}`, { count: new Intl.NumberFormat(language).format(count), ...params });
  }

  /** "English and Portuguese": names joined as the language joins them. */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.language.current(), { type: 'conjunction' }).format(items);
  }
}
