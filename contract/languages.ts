import { eventLanguage, type EventLanguage } from './option-sets.ts';

const tagOfLanguage: Readonly<Record<EventLanguage, string>> = {
  [eventLanguage.english]: 'en',
  [eventLanguage.french]: 'fr',
  [eventLanguage.german]: 'de',
  [eventLanguage.spanish]: 'es',
  [eventLanguage.italian]: 'it',
  [eventLanguage.russian]: 'ru',
  [eventLanguage.dutch]: 'nl',
  [eventLanguage.turkish]: 'tr',
  [eventLanguage.portuguese]: 'pt',
  [eventLanguage.chineseSimplified]: 'zh-Hans',
  [eventLanguage.japanese]: 'ja',
  [eventLanguage.korean]: 'ko',
  [eventLanguage.hebrew]: 'he',
  [eventLanguage.chineseTraditional]: 'zh-Hant',
};

const languageOfTag = new Map(Object.entries(tagOfLanguage).map(([option, tag]) => [tag, Number(option) as EventLanguage]));

const traditionalChinese = /^zh-(hant|tw|hk|mo)\b/i;

/** The BCP 47 tag of an event or session language; null for a number that is none. */
export function languageTagOfOption(option: number | null): string | null {
  return option === null ? null : ((tagOfLanguage as Readonly<Record<number, string>>)[option] ?? null);
}

/** The language option of a BCP 47 tag (regions count only for Chinese); null where Dynamics has no number for the language. */
export function languageOptionOfTag(tag: string | null): EventLanguage | null {
  const primary = tag?.split('-')[0]?.toLowerCase();
  if (!tag || !primary) return null;
  if (primary === 'zh') return traditionalChinese.test(tag) ? eventLanguage.chineseTraditional : eventLanguage.chineseSimplified;
  return languageOfTag.get(primary) ?? null;
}
