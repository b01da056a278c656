import { findLanguageTag } from '../text/language-tag.ts';

export type Written = 'zh' | 'en';

/** A thing said in Chinese and in English, under either spelling of the key. */
export interface Bilingual<T> {
  readonly zh?: T | null | undefined;
  readonly 'zh-TW'?: T | null | undefined;
  readonly en?: T | null | undefined;
}

/** Which of the two a language means; undefined for a third. */
export function findWritten(language: string | null | undefined): Written | undefined {
  const primary = findLanguageTag(language ?? '')?.split('-')[0];
  return primary === 'zh' || primary === 'nan' ? 'zh' : primary === 'en' ? 'en' : undefined;
}

/** The value in the language wanted; where that is blank, in the other one. */
export function choose<T>(
  thing: Bilingual<T> | null | undefined,
  wanted: Written,
  valueOf: (value: T) => string | null | undefined,
): string | null {
  const chinese = [thing?.zh, thing?.['zh-TW']];
  const inOrder = wanted === 'zh' ? [...chinese, thing?.en] : [thing?.en, ...chinese];
  for (const value of inOrder) {
    const text = value === null || value === undefined ? undefined : valueOf(value);
    if (text?.trim()) return text;
  }
  return null;
}
