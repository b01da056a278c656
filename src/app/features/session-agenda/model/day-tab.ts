export interface DayTab {
  readonly key: string;
  readonly href: string;
  /** "23", "Saturday", "23 Jan 2027", "Saturday, 23 January 2027" */
  readonly numeral: string;
  readonly weekday: string;
  readonly date: string;
  readonly spoken: string;
  /** Sessions of this day that pass the filters. */
  readonly count: number;
}
