import { COMPLETE_LANGUAGES, SOURCE_LANGUAGE } from './complete-languages';

interface Texts {
  readonly [key: string]: string | Texts;
}

const PLURAL_FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** One text in several plural forms, not a group in which something happens to be called "other". */
const isPlural = (texts: Texts): boolean => 'other' in texts && Object.keys(texts).every((key) => PLURAL_FORMS.has(key));

describe('the languages that come with the portal', () => {
  const read = async (language: string) => (await (await fetch(`/i18n/${language}.json`)).json()) as Texts;

  /** Every text with its whole key; the forms of a plural stand under one key. */
  const flat = (texts: Texts, path = ''): [string, readonly string[]][] =>
    Object.entries(texts).flatMap(([key, text]): [string, readonly string[]][] => {
      if (typeof text === 'string') return [[path + key, [text]]];
      return isPlural(text) ? [[path + key, Object.values(text) as string[]]] : flat(text, `${path}${key}.`);
    });
  const plurals = (texts: Texts, path = ''): [string, string[]][] =>
    Object.entries(texts).flatMap(([key, text]): [string, string[]][] => {
      if (typeof text === 'string') return [];
      return isPlural(text) ? [[path + key, Object.keys(text)]] : plurals(text, `${path}${key}.`);
    });
  const keys = (texts: Texts) => flat(texts).map(([key]) => key);
  const places = (forms: readonly string[]) =>
    [...new Set(forms.flatMap((form) => [...form.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name)))].sort();

  for (const language of COMPLETE_LANGUAGES) {
    it(`hold every text in ${language}`, async () => {
      const [source, own] = [keys(await read(SOURCE_LANGUAGE)), keys(await read(language))];
      expect(source.filter((key) => !own.includes(key)))
        .withContext('missing')
        .toEqual([]);
      expect(own.filter((key) => !source.includes(key)))
        .withContext('needless')
        .toEqual([]);
    });

    it(`have in ${language} the plural forms that its rules ask for`, async () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const lacking = plurals(await read(language)).filter(([, forms]) => needed.some((form) => !forms.includes(form)));
      expect(lacking).toEqual([]);
    });

    it(`fill the same places in ${language}`, async () => {
      const source = new Map(flat(await read(SOURCE_LANGUAGE)));
      const other = flat(await read(language)).filter(([key, forms]) => {
        const inSource = source.get(key);
        return inSource !== undefined && places(forms).join() !== places(inSource).join();
      });
      expect(other.map(([key]) => key)).toEqual([]);
    });
  }
});
