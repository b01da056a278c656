/** What somebody typed, as it is kept: without lone surrogates and surrounding space, letters composed. */
export function cleanText(text: string | null | undefined): string {
  return text?.toWellFormed().normalize('NFC').trim() ?? '';
}

/** Counted as people count: an emoji is one character. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
