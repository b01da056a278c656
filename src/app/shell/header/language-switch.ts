import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../core/i18n/language';
import { ownNameOf } from '../../core/i18n/language-facts';
import { Icon } from '../../shared/ui/icon/icon';

@Component({
  selector: 'app-language-switch',
  imports: [Icon, TranslocoPipe],
  template: `
    <label>
      <span class="vh">{{ 'shell.language' | transloco }}</span>
      <app-icon name="globe" />
      <select #choice (change)="choose(choice.value)">
        @for (option of options; track option.tag) {
          <option [value]="option.tag" [lang]="option.tag" [selected]="option.tag === current()">{{ option.name }}</option>
        }
      </select>
      <app-icon class="end" name="chevron" size="s" />
    </label>
  `,
  styleUrl: './header-select.css',
})
export class LanguageSwitch {
  private readonly language = inject(Language);
  private readonly router = inject(Router);

  protected readonly options = this.language.offered.map((tag) => ({ tag, name: ownNameOf(tag) }));
  protected readonly current = this.language.current;

  /** The address stops asking for another language, so that a reload keeps the choice. */
  protected async choose(tag: string): Promise<void> {
    await this.language.choose(tag);
    await this.router.navigate([], {
      queryParams: { lang: null },
      queryParamsHandling: 'merge',
      preserveFragment: true,
      replaceUrl: true,
      scroll: 'manual',
    });
  }
}
