import type { LeftOut } from './read-result.ts';

/** Collects what a reader decides, for the summary of the import. */
export class Report {
  readonly #leftOut: LeftOut[] = [];
  readonly #notes: string[] = [];

  leaveOut(thing: LeftOut): void {
    this.#leftOut.push(thing);
  }

  /** `sentence` stands alone: somebody reads it who has not seen the file. */
  note(sentence: string): void {
    if (!this.#notes.includes(sentence)) this.#notes.push(sentence);
  }

  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }

  get notes(): readonly string[] {
    return this.#notes;
  }
}
