/**
 * One or two letters that stand for a name: first of the first word and of the last one; a single sign for scripts
 * without capitals, where two would read as a word.
 */
export function initials(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const first = firstSign(words[0]);
  const last = words.length > 1 ? firstSign(words.at(-1)) : '';
  const hasCapitals = first.toLocaleLowerCase() !== first.toLocaleUpperCase();
  return hasCapitals ? (first + last).toLocaleUpperCase() : first;
}

/** A sign as people see it: letters with marks and pictures of several code points stay whole. */
function firstSign(word: string | undefined): string {
  if (word === undefined) return '';
  const [sign] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return sign?.segment ?? '';
}
