import { preferredLanguage } from './preferred-language.ts';

describe('The language that a browser asks for', () => {
  const asked: readonly [header: string | undefined, language: string | null][] = [
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en;q=0.5, ja;q=0.9', 'ja'],
    ['nl,fr;q=0.3', 'fr'],
    ['AR-EG', 'ar'],
    ['es;q=0.8,fr;q=0.8', 'es'],
    ['nl', null],
    ['de;q=0', null],
    ['de;q=many, fr', 'fr'],
    ['*', null],
    ['', null],
    [undefined, null],
    [`${'x,'.repeat(5000)}de`, null],
  ];
  for (const [header, language] of asked) {
    it(`is ${language ?? 'none of ours'} for ${String(header).slice(0, 30)}`, () => {
      expect(preferredLanguage(header)).toBe(language as ReturnType<typeof preferredLanguage>);
    });
  }
});
