import { firstSentence } from '../../../shared/util/excerpt';
import { plainText } from '../../../shared/util/plain-text';

/** A line under the name is worth printing only when it is short and not all that is said. */
const LONGEST_LINE = 90;
const FIRST_PARAGRAPH = /^\s*<p[^>]*>([^<]*)<\/p>\s*/i;

/** What begins with a mark of Markdown is left whole; half a pair of stars would be shown as they are. */
const MARKED = /^\s*(?:[#>*+-]|\d+[.)])\s|^[^.!?。！？\n]*[*_`[\]]/;

export interface SplitDescription {
  /** For the poster; empty where the description does not begin with a short sentence of its own. */
  readonly line: string;
  /** What remains to be said under it. */
  readonly rest: string;
}

/**
 * Takes a short first sentence off a description, so that it can stand on the poster and is not said twice. From HTML
 * only a whole first paragraph is taken.
 */
export function splitDescription(description: string): SplitDescription {
  const paragraph = FIRST_PARAGRAPH.exec(description);
  const isHtml = description.trimStart().startsWith('<');
  if ((isHtml && paragraph === null) || MARKED.test(description)) return { line: '', rest: description };

  const beginning = paragraph === null ? description.trimStart() : plainText(paragraph[0]);
  const line = firstSentence(beginning.split(/\r?\n/, 1)[0] ?? '');
  const rest = paragraph === null ? beginning.slice(line.length).trimStart() : description.slice(paragraph[0].length);
  const isWhole = paragraph === null || line === beginning;
  return line.length <= LONGEST_LINE && isWhole && rest !== '' ? { line, rest } : { line: '', rest: description };
}
