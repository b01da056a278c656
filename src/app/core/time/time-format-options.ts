export interface TimeFormatOptions {
  /** BCP 47 tag of the language the portal speaks. */
  readonly locale: string;
  /** Write it as clocks there show it, instead of as in the zone of the range. */
  readonly viewerZone?: string;
}

export interface ZonedFormatOptions {
  readonly locale: string;
  readonly zone: string;
}
