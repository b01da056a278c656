import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Theme } from '../../core/theme/theme';
import { type ThemeChoice, THEMES } from '../../core/theme/theme-choice';
import { Icon } from '../../shared/ui/icon/icon';

/** A select that looks like one icon: the choices are words, so that "as the device" is one of them. */
@Component({
  selector: 'app-theme-switch',
  imports: [Icon, TranslocoPipe],
  template: `
    <label class="icon-only">
      <span class="vh">{{ 'shell.theme.label' | transloco }}</span>
      <app-icon name="contrast" />
      <select (change)="choose($event)">
        @for (theme of themes; track theme) {
          <option [value]="theme" [selected]="theme === choice()">{{ 'shell.theme.' + theme | transloco }}</option>
        }
      </select>
    </label>
  `,
  styleUrl: './header-select.css',
})
export class ThemeSwitch {
  private readonly theme = inject(Theme);

  protected readonly themes = THEMES;
  protected readonly choice = this.theme.choice;

  protected choose(event: Event): void {
    this.theme.choose((event.target as HTMLSelectElement).value as ThemeChoice);
  }
}
