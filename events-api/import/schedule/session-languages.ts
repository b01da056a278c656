import type { Report } from '../report.ts';
import { findLanguageTag } from '../text/language-tag.ts';

/** The languages of the sessions of one schedule, each word looked up once. */
export class SessionLanguages {
  readonly #tags = new Map<string, string | null>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** The tag of what a session says; null, with a note, where nobody knows the language; undefined where a format does not say it. */
  tagOf(text: string | null | undefined): string | null | undefined {
    const word = text?.trim();
    if (word === undefined || word === '') return text === undefined ? undefined : null;
    const known = this.#tags.get(word);
    if (known !== undefined) return known;
    const tag = findLanguageTag(word) ?? null;
    if (tag === null)
      this.#report.note(`“${word.slice(0, 100)}” is no language that is known here; sessions with it have no language.`);
    this.#tags.set(word, tag);
    return tag;
  }
}

/** The language that most sessions have. */
export function mostFrequentLanguage(tags: readonly (string | null | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const tag of tags) if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
