import { findLanguageTag } from './language-tag.ts';

describe('Language tags', () => {
  it('are found from tags in any spelling', () => {
    expect(findLanguageTag('en')).toBe('en');
    expect(findLanguageTag('zh-tw')).toBe('zh-TW');
    expect(findLanguageTag('pt_BR')).toBe('pt-BR');
    expect(findLanguageTag(' EN-us ')).toBe('en-US');
  });

  it('are found from names in English and in the language itself', () => {
    expect(findLanguageTag('English')).toBe('en');
    expect(findLanguageTag('german')).toBe('de');
    expect(findLanguageTag('Deutsch')).toBe('de');
    expect(findLanguageTag('français')).toBe('fr');
    expect(findLanguageTag('日本語')).toBe('ja');
    expect(findLanguageTag('中文')).toBe('zh-TW');
    expect(findLanguageTag('漢語')).toBe('zh-TW');
    expect(findLanguageTag('台語')).toBe('nan-TW');
  });

  it('leave the form of address away', () => {
    expect(findLanguageTag('de-formal')).toBe('de');
    expect(findLanguageTag('de-informal')).toBe('de');
  });

  it('are not made of anything else', () => {
    for (const text of ['', 'both', 'English/German', 'xx-klingon', 'qqq', '日本', 'en-', 'constructor', '__proto__']) {
      expect(findLanguageTag(text)).withContext(text).toBeUndefined();
    }
  });
});
