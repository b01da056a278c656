import { ImportError } from '../import-error.ts';
import type { ReadContext } from '../schedule-reader.ts';
import { cleanLine } from '../text/clean-text.ts';

/** The answers a session has under one category title (`Track` → `Cloud`). */
export interface CategoryAnswer {
  readonly category: string;
  readonly items: readonly string[];
}

/** Which categories mean something to an attendee: organisers name them as they like. */
export interface CategoryRoles {
  readonly track: string | undefined;
  readonly type: string | undefined;
  readonly language: string | undefined;
}

const trackTitle = /\btracks?\b/i;
const typeTitle = /\b(format|session type|type of session)\b|^type$/i;
const languageTitle = /language|sprache|langue|idioma|lingua/i;

/** Takes the track category as asked for, else one that calls itself so. Throws an ImportError for one that is not there. */
export function findCategoryRoles(titles: readonly string[], file: string, { options, report }: ReadContext): CategoryRoles {
  const asked = cleanLine(options.trackCategory)?.toLowerCase();
  const list = titles.map((title) => `“${title}”`).join(', ');
  const track = titles.find((title) => (asked === undefined ? trackTitle.test(title) : title.trim().toLowerCase() === asked));
  if (asked !== undefined && track === undefined) {
    throw new ImportError('wrong_option', `There is no category “${options.trackCategory ?? ''}”.`, {
      file,
      hint: titles.length === 0 ? 'The file has no categories.' : `The categories are ${list}.`,
    });
  }
  const rest = titles.filter((title) => title !== track);
  if (track === undefined && rest.length > 0) {
    report.note(`None of the categories ${list} is taken for the track. Choose one with --track-category.`);
  }
  return { track, type: rest.find((title) => typeTitle.test(title)), language: rest.find((title) => languageTitle.test(title)) };
}

export function itemsOf(answers: readonly CategoryAnswer[], category: string | undefined): readonly string[] {
  return answers.filter((answer) => answer.category === category).flatMap(({ items }) => items);
}
