/**
 * Which of a text's plural forms fits `count`: `zero` for 0 where the text has one, else what `Intl.PluralRules` says,
 * else `other`.
 */
export function pluralKey(forms: Readonly<Record<string, unknown>>, count: number, language: string): string {
  if (count === 0 && 'zero' in forms) return 'zero';
  const rule = new Intl.PluralRules(language).select(count);
  return rule in forms ? rule : 'other';
}
