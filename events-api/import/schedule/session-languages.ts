import type { Report } from '../report.ts';
import { findLanguageTag } from '../text/language-tag.ts';

/** The language tag of what a session says; null, with a note, where nobody knows the language. */
export function sessionLanguage(text: string | null | undefined, report: Report): string | null | undefined {
  if (text === undefined) return undefined;
  if (text === null || text.trim() === '') return null;
  const tag = findLanguageTag(text);
  if (tag === undefined)
    report.note(`“${text.trim().slice(0, 100)}” is no language that is known here; sessions with it have no language.`);
  return tag ?? null;
}

/** The language that most sessions have. */
export function mostFrequentLanguage(tags: readonly (string | null | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const tag of tags) if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
