/** A stretch of time: two instants (milliseconds since 1970, UTC) and the IANA zone in which the event lives. */
export interface ZonedRange {
  readonly start: number;
  readonly end: number;
  readonly zone: string;
}
