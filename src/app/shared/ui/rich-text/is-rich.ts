/** Whether a text from the API is written in HTML: it holds a tag or a character reference. */
export function isRich(text: string): boolean {
  return /<\/?[a-z][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text);
}
