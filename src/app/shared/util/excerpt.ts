/**
 * The beginning of a text, at most `length` signs, cut at a word; the first sentence alone where it fits. Tags of rich
 * text are taken out: the result is plain text for one or two lines.
 */
export function excerpt(text: string, length: number): string {
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = /^.*?[.!?。！？](?=\s|$)/u.exec(plain)?.[0] ?? plain;
  if (sentence.length <= length) return sentence;
  const cut = plain.slice(0, length);
  const lastBlank = cut.lastIndexOf(' ');
  return `${(lastBlank > length / 2 ? cut.slice(0, lastBlank) : cut).replace(/[,;:.–-]$/, '')}…`;
}
