import { recall } from '../storage/remembered';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const REMEMBERED_THEME = 'portal.theme';

/** What was chosen on an earlier visit; anything else that stands there counts as nothing. */
export function rememberedTheme(): ThemeChoice {
  return THEMES.find((theme) => theme === recall(REMEMBERED_THEME)) ?? 'system';
}

/** Puts the choice on the page; "system" leaves it to the device. */
export function applyTheme(theme: ThemeChoice, root: HTMLElement): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
