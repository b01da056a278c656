import { mailLanguages } from '../../contract/mail-languages.ts';
import { isPlural, placesOf, readTexts } from './portal-texts.ts';
import { isUsed, readTextUses } from './text-uses.ts';
import { sameAsEnglish } from './untranslated.ts';

const source = new Map(readTexts('en').map((text) => [text.key, text]));

describe('The texts of the portal', () => {
  it('are used, each of them', () => {
    const uses = readTextUses();
    expect([...source.keys()].filter((key) => !isUsed(key, uses))).toEqual([]);
  });

  it('are there for every key that the sources write out', () => {
    const groups = new Set([...source.keys()].map((key) => key.split('.', 1)[0]!));
    const names = new Set([...source.keys()].flatMap((key) => [key, key.replace(/\.\w+$/, ''), key.replace(/\.\w+\.\w+$/, '')]));
    const asked = [...readTextUses().keys].filter((key) => groups.has(key.split('.', 1)[0]!));
    expect(asked.filter((key) => !names.has(key))).toEqual([]);
  });
});

for (const language of mailLanguages) {
  describe(`The texts of the portal in ${language}`, () => {
    const texts = readTexts(language);
    const here = new Map(texts.map((text) => [text.key, text]));

    it('are all there, and no others', () => {
      expect([...source.keys()].filter((key) => !here.has(key)))
        .withContext('missing')
        .toEqual([]);
      expect([...here.keys()].filter((key) => !source.has(key)))
        .withContext('needless')
        .toEqual([]);
    });

    it('have the plural forms that the language asks for, and no others but one for nothing', () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const wrong = texts.filter(isPlural).filter(({ forms }) => {
        const [names, allowed] = [Object.keys(forms), new Set<string>([...needed, 'zero'])];
        return needed.some((form) => !names.includes(form)) || names.some((form) => !allowed.has(form));
      });
      expect(wrong.map(({ key }) => key)).toEqual([]);
    });

    it('are the same sort of text, plural or not, and name the same things in every form', () => {
      const wrong = texts.filter((text) => {
        const english = source.get(text.key);
        if (english === undefined) return false;
        return isPlural(english) !== isPlural(text) || namedIn(text.forms) !== namedIn(english.forms);
      });
      expect(wrong.map(({ key }) => key)).toEqual([]);
    });

    it('hold no empty text and no blank at an end', () => {
      const wrong = texts.filter(({ forms }) => Object.values(forms).some((form) => form === '' || form !== form.trim()));
      expect(wrong.map(({ key }) => key)).toEqual([]);
    });

    if (language !== 'en') {
      it('are translated', () => {
        const untranslated = texts.filter(({ key, forms }) => {
          const english = source.get(key)?.forms ?? {};
          return Object.entries(forms).every(([form, text]) => english[form] === text && !mayBeEnglish(text));
        });
        expect(untranslated.map(({ key }) => key)).toEqual([]);
      });
    }

    const mayBeEnglish = (text: string) => !hasWords(text) || sameAsEnglish[language].includes(text);
  });
}

/** What each form has to name; the count may be said in words ("one seat"), so it only must not be new. */
function namedIn(forms: Readonly<Record<string, string>>): string {
  const all = Object.values(forms).map((form) => placesOf(form).filter((name) => name !== 'count'));
  const isSame = all.every((names) => names.join() === all[0]?.join());
  const counts = Object.values(forms).some((form) => placesOf(form).includes('count'));
  return isSame ? [...(all[0] ?? []), counts ? 'count' : ''].join() : 'different in its forms';
}

const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''));
