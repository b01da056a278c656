/** Signs in the longest word of a title; scripts written without blanks break anywhere and count as short. */
export function longestWord(title: string): number {
  const breaksAnywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(title);
  if (breaksAnywhere) return 1;
  return Math.max(1, ...title.split(/[\s\u00AD-]+/u).map((word) => word.length));
}
