import { chooseLanguage, type LanguageWishes } from './choose-language';

const settings = {
  languages: ['en', 'de', 'pt-BR'],
  defaultLanguage: 'en',
  forceSingleLanguage: false,
  showLanguageDropdown: true,
  texts: {},
};

describe('chooseLanguage', () => {
  const choose = (wishes: Partial<LanguageWishes>, more = {}) =>
    chooseLanguage({ ...settings, ...more }, { asked: undefined, remembered: undefined, browser: [], ...wishes });

  it('follows the address before the remembered choice, and that before the browser', () => {
    expect(choose({ asked: 'de', remembered: 'pt-BR', browser: ['en'] })).toBe('de');
    expect(choose({ remembered: 'de', browser: ['pt-BR'] })).toBe('de');
    expect(choose({ browser: ['fr', 'de-AT', 'en'] })).toBe('de');
  });

  it('finds a relative of the wanted language, and takes the exact one where there is one', () => {
    expect(choose({ asked: 'pt' })).toBe('pt-BR');
    expect(choose({ asked: 'EN-us' })).toBe('en');
    expect(choose({ asked: 'pt-PT' }, { languages: ['pt-BR', 'pt-PT'] })).toBe('pt-PT');
  });

  it('falls back to the default when nothing fits', () => {
    expect(choose({ asked: 'xx', browser: ['fr', ''] })).toBe('en');
  });

  it('listens to nobody when a single language is forced', () => {
    expect(choose({ asked: 'de', browser: ['de'] }, { forceSingleLanguage: true })).toBe('en');
  });
});
