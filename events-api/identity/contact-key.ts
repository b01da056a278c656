/**
 * What contact matching compares instead of a name or an e-mail address: neither case nor spaces nor the way a letter is encoded
 * makes another person.
 */
export function contactKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase().normalize('NFKC');
}
