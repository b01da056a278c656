import type { LanguageSettings } from '../config/portal-config';

/** What may say which language to speak, strongest first. */
export interface LanguageWishes {
  /** What the address says: the sender of a link has chosen. */
  readonly asked: string | undefined;
  /** What was chosen on an earlier visit. */
  readonly remembered: string | undefined;
  /** `navigator.languages`. */
  readonly browser: readonly string[];
}

/** The first wish that is on offer, as its tag on offer (`de-AT` finds `de`); the default language otherwise. */
export function chooseLanguage(settings: LanguageSettings, wishes: LanguageWishes): string {
  if (settings.forceSingleLanguage) return settings.defaultLanguage;
  const inOrder = [wishes.asked, wishes.remembered, ...wishes.browser];
  for (const wish of inOrder) {
    const found = wish === undefined ? undefined : findOffered(settings.languages, wish);
    if (found !== undefined) return found;
  }
  return settings.defaultLanguage;
}

function findOffered(offered: readonly string[], wish: string): string | undefined {
  const wanted = wish.toLowerCase();
  const exact = offered.find((tag) => tag.toLowerCase() === wanted);
  return exact ?? offered.find((tag) => primary(tag) === primary(wanted));
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}
