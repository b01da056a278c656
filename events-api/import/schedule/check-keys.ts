import { describePlace, ImportError, type Place } from '../import-error.ts';

interface Keyed {
  readonly key: string;
  readonly place?: Place | undefined;
}

/** With the event's id before it a key must fit into the 200 characters of an id. */
const LONGEST_KEY = 130;

/** Throws an ImportError where two things of a kind have one id (nobody can tell which of them a reference means), or one cannot be kept. */
export function checkKeys<T extends Keyed>(
  kind: string,
  things: readonly T[],
  nameOf: (thing: T) => string | null,
  file: string,
): void {
  const seen = new Map<string, T>();
  for (const thing of things) {
    const first = seen.get(thing.key);
    if (first) {
      const where = first.place ? ` (${describePlace(first.place)})` : '';
      const both = `“${nameOf(first) ?? ''}”${where} and “${nameOf(thing) ?? ''}”`;
      throw new ImportError('duplicate_id', `Two ${kind} have the id “${thing.key}”: ${both}.`, { file, place: thing.place });
    }
    const mistake = findMistake(thing.key);
    if (mistake !== undefined) throw new ImportError('wrong_shape', mistake, { file, place: thing.place });
    seen.set(thing.key, thing);
  }
}

function findMistake(key: string): string | undefined {
  if (key === '') return 'An id is empty.';
  if (key.length > LONGEST_KEY) return `An id has ${key.length} characters; at most ${LONGEST_KEY} are kept.`;
  return !key.isWellFormed() || /\p{Cc}/u.test(key) ? 'An id holds a character that no text should hold.' : undefined;
}
