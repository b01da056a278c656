/** The key of the nth occurrence (from 1) of something that takes place several times: `105`, `105-2`, … and none that the file itself uses. */
export function occurrenceKey(key: string, count: number, taken: { has(key: string): boolean }): string {
  if (count === 1) return key;
  const candidate = `${key}-${count}`;
  return taken.has(candidate) ? occurrenceKey(`${key}-slot`, count, taken) : candidate;
}

/** For the summary: what becomes of a session with several occurrences. */
export function occurrencesNote(title: string | null, key: string, count: number): string {
  return `The session “${title ?? ''}” (${key}) takes place ${count} times; each is a session of its own.`;
}
