const BROAD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How broad a title is in Latin letters: signs of Chinese, Japanese and Korean take twice the room. */
export function titleWidth(title: string): number {
  return title.length + (title.match(BROAD)?.length ?? 0);
}
