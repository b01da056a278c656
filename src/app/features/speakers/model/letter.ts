/** Where a letter begins in a list that is sorted by name. */
export interface Letter {
  readonly letter: string;
  /** The first speaker under it. */
  readonly speakerId: string;
}
