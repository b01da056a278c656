/** How far the grid is scrolled, in pixels. */
export interface GridSpot {
  readonly left: number;
  readonly top: number;
}

/** Where the grid was left, for who comes back to it. */
export interface GridMemory {
  /** undefined: begin where the day begins, or where it stands now. */
  readonly recall: () => GridSpot | undefined;
  readonly keep: (spot: GridSpot) => void;
}
