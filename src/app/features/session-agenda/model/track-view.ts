/** A track with its colour on the agenda: one of six hues, the second round of them dashed. */
export interface TrackView {
  readonly id: string;
  readonly name: string;
  readonly hue: 1 | 2 | 3 | 4 | 5 | 6;
  readonly isDashed: boolean;
}
