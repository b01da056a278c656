/** A member of an answer without which the whole makes no sense is missing or of the wrong kind. */
export class BrokenWireError extends Error {
  override readonly name = 'BrokenWireError';
}

/** The text; null for anything else, and for a text without a visible character. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Throws `BrokenWireError` naming the member where there is no text. */
export function requiredText(value: unknown, member: string): string {
  const text = textOf(value);
  if (text === null) throw new BrokenWireError(`${member} is missing`);
  return text;
}

/** Throws `BrokenWireError` naming the member where there is no object. */
export function requiredObject<T extends object>(value: T | null | undefined, member: string): T {
  if (typeof value !== 'object' || value === null) throw new BrokenWireError(`${member} is missing`);
  return value;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A number of people or things, cut to a whole one; negative ones (an oversold pass) are none left. */
export function amountOf(value: unknown): number | null {
  const amount = numberOf(value);
  return amount === null ? null : Math.max(0, Math.trunc(amount));
}

export function flagOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** The list with its holes, where places count; an empty one for anything else. */
export function entriesOf<T>(value: readonly T[] | null | undefined): readonly (T | null)[] {
  return Array.isArray(value) ? (value as readonly (T | null)[]) : [];
}

/** The list; an empty one for anything else. Holes are left out. */
export function listOf<T>(value: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]).filter((item) => typeof item === 'object' && item !== null) : [];
}

/** An address that may stand in a link: http(s) only, `www.…` completed; null for anything else. */
export function webAddressOf(value: unknown): string | null {
  const text = textOf(value)?.trim();
  if (text === undefined) return null;
  const written = /^www\./i.test(text) ? `https://${text}` : text;
  const address = URL.canParse(written) ? new URL(written) : null;
  return address?.protocol === 'https:' || address?.protocol === 'http:' ? address.href : null;
}
