/** Text made comparable for a search: no accents, no capitals, single blanks. "Zürich" and "ZURICH" become the same. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
