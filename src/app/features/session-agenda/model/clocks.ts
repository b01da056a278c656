/** Whose clocks times are written by. */
export interface Clocks {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA zone of the clock that stands first. */
  readonly first: string;
  /** The other one; null where it shows the same, or where there is none. */
  readonly second: string | null;
}
