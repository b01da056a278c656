import type { Problem } from './problems.ts';

/** Texts that no database keeps as they are: half a surrogate pair, and U+0000. */
export function textProblems(value: unknown, path = ''): Problem[] {
  if (typeof value === 'string') return problemOf(value, path);
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textProblems(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) => textProblems(inner, path === '' ? member : `${path}.${member}`));
}

function problemOf(text: string, path: string): Problem[] {
  if (!text.isWellFormed()) return [{ path, message: 'holds half a character (a lone surrogate)' }];
  return text.includes('\0') ? [{ path, message: 'holds the character U+0000' }] : [];
}
