import { languageOptionOfTag, languageTagOfOption } from './languages.ts';
import { eventLanguage } from './option-sets.ts';

describe('languages', () => {
  it('lead from every option to a tag and back', () => {
    for (const option of Object.values(eventLanguage)) {
      const tag = languageTagOfOption(option);
      expect(tag).not.toBeNull();
      expect(languageOptionOfTag(tag)).toBe(option);
    }
  });

  it('look past the region', () => {
    expect(languageOptionOfTag('de-AT')).toBe(eventLanguage.german);
    expect(languageOptionOfTag('pt-BR')).toBe(eventLanguage.portuguese);
  });

  it('tell the two ways of writing Chinese apart by script or region', () => {
    expect(['zh', 'zh-CN', 'zh-Hans-TW'].map(languageOptionOfTag)).toEqual(Array(3).fill(eventLanguage.chineseSimplified));
    expect(['zh-TW', 'zh-Hant', 'zh-HK'].map(languageOptionOfTag)).toEqual(Array(3).fill(eventLanguage.chineseTraditional));
  });

  it('have no number for a language that Dynamics does not know', () => {
    expect([null, '', 'ar', 'nb-NO'].map(languageOptionOfTag)).toEqual([null, null, null, null]);
    expect([null, 42].map(languageTagOfOption)).toEqual([null, null]);
  });
});
