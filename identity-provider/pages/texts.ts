import { ar } from './texts.ar.ts';
import { de } from './texts.de.ts';
import { en, type Texts } from './texts.en.ts';
import { es } from './texts.es.ts';
import { fr } from './texts.fr.ts';
import { ja } from './texts.ja.ts';

const languages: Readonly<Record<string, Texts>> = { en, de, fr, es, ar, ja };

/**
 * @param acceptLanguage header of the request
 * @param uiLocales what the portal asked for (OpenID Connect Core 1.0, 3.1.2.1), which goes before
 * @returns the first of them that these pages have, else English
 */
export function textsFor(acceptLanguage: string | undefined, uiLocales?: unknown): Texts {
  const asked = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  const accepted = (acceptLanguage ?? '').split(',');
  const wanted = [...asked, ...accepted].map((entry) => entry.trim().split(/[-;]/, 1)[0]?.toLowerCase() ?? '');
  return languages[wanted.find((language) => Object.hasOwn(languages, language)) ?? 'en'] ?? en;
}
