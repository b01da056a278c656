/** What somebody typed, as it is kept: without lone surrogates and surrounding space, letters composed. */
export function cleanText(text: string | null | undefined): string {
  return text?.toWellFormed().normalize('NFC').trim() ?? '';
}

/** In code points, so that a letter outside the basic plane counts as one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
