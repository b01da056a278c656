/** What somebody typed, as it is kept: without lone surrogates and surrounding space, letters composed. */
export function cleanText(text: string | null | undefined): string {
  return text?.toWellFormed().normalize('NFC').trim() ?? '';
}

/** @param length in code points, so that a letter outside the basic plane counts as one */
export function isLongerThan(length: number, text: string): boolean {
  return text.length > length && Array.from(text).length > length;
}
