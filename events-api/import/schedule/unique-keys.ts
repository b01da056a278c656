import { describePlace, ImportError, type Place } from '../import-error.ts';

interface Keyed {
  readonly key: string;
  readonly place?: Place | undefined;
}

/** Throws an ImportError where two things of a kind have one id: nobody can tell which of them a reference means. */
export function refuseSameKeys<T extends Keyed>(
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
    seen.set(thing.key, thing);
  }
}
