import { DOCUMENT, inject, Service, signal } from '@angular/core';

import { forget, recall, remember } from '../storage/remembered';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const REMEMBERED = 'portal.theme';

/** Light, dark or as the device says. The choice stands as `data-theme` on the root element and is remembered. */
@Service()
export class Theme {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<ThemeChoice>('system');

  readonly choice = this.chosen.asReadonly();

  constructor() {
    const remembered = THEMES.find((theme) => theme === recall(REMEMBERED));
    if (remembered !== undefined) this.show(remembered);
  }

  choose(theme: ThemeChoice): void {
    this.show(theme);
    if (theme === 'system') forget(REMEMBERED);
    else remember(REMEMBERED, theme);
  }

  private show(theme: ThemeChoice): void {
    this.chosen.set(theme);
    if (theme === 'system') delete this.root.dataset['theme'];
    else this.root.dataset['theme'] = theme;
  }
}
