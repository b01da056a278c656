import type { LeftOut } from './read-result.ts';
import { shorten } from './text/clean-text.ts';

/** More than anybody reads; a file with more of them has one thing wrong with it, many times. */
const MOST_NOTES = 200;
/** Notes quote the file, and a title there may have any length. */
const LONGEST_NOTE = 1000;

/** Collects what a reader decides, for the summary of the import. */
export class Report {
  readonly #leftOut: LeftOut[] = [];
  readonly #notes = new Set<string>();

  leaveOut(thing: LeftOut): void {
    this.#leftOut.push({ ...thing, id: shorten(thing.id, 100), name: shorten(thing.name, 200), why: shorten(thing.why, 500) });
  }

  /** `sentence` stands alone: somebody reads it who has not seen the file. */
  note(sentence: string): void {
    this.#notes.add(shorten(sentence, LONGEST_NOTE));
  }

  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }

  get notes(): readonly string[] {
    const notes = [...this.#notes];
    if (notes.length <= MOST_NOTES) return notes;
    return [...notes.slice(0, MOST_NOTES), `There are ${notes.length - MOST_NOTES} more notes like these.`];
  }
}
