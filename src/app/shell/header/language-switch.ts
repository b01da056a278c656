import { Component, inject } from '@angular/core';
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
      <select #choice (change)="choose(choice)">
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

  protected readonly options = this.language.offered.map((tag) => ({ tag, name: ownNameOf(tag) }));
  protected readonly current = this.language.current;

  /** Without its texts a language cannot be spoken: then the switch goes back to the one that is. */
  protected async choose(choice: HTMLSelectElement): Promise<void> {
    try {
      await this.language.choose(choice.value);
    } finally {
      choice.value = this.current();
    }
  }
}
