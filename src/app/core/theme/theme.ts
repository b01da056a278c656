import { DOCUMENT, inject, Service, signal } from '@angular/core';

import { forget, remember } from '../storage/remembered';
import { applyTheme, REMEMBERED_THEME, rememberedTheme, type ThemeChoice } from './theme-choice';

/** Light, dark or as the device says. The choice stands as `data-theme` on the root element and is remembered. */
@Service()
export class Theme {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal(rememberedTheme());

  readonly choice = this.chosen.asReadonly();

  choose(theme: ThemeChoice): void {
    this.chosen.set(theme);
    applyTheme(theme, this.root);
    if (theme === 'system') forget(REMEMBERED_THEME);
    else remember(REMEMBERED_THEME, theme);
  }
}
