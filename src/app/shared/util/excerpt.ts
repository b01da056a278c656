import { plainText } from './plain-text';

/** The first sentence of a text where it fits into `length` signs, else as many whole words as do. */
export function excerpt(text: string, length: number): string {
  const plain = plainText(text);
  const sentence = firstSentence(plain);
  if (sentence.length <= length) return sentence;
  const cut = plain.slice(0, length);
  const lastBlank = cut.lastIndexOf(' ');
  return `${(lastBlank > length / 2 ? cut.slice(0, lastBlank) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}

export function firstSentence(plain: string): string {
  return /^.*?(?:[.!?](?=\s|$)|[。！？])/u.exec(plain)?.[0] ?? plain;
}
