import { de } from './texts.de.ts';
import { en, type Texts } from './texts.en.ts';

const languages: Readonly<Record<string, Texts>> = { en, de };

/** @param acceptLanguage header of the request: the first language that these pages have, else English */
export function textsFor(acceptLanguage: string | undefined): Texts {
  const wanted = (acceptLanguage ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase());
  return languages[wanted.find((language) => language in languages) ?? 'en'] ?? en;
}
