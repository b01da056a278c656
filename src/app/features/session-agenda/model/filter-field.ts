import type { SingleFilter } from './agenda-filters';
import type { TrackView } from './track-view';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A filter that takes one value, with the values that would show something. */
export interface FilterField {
  readonly name: SingleFilter;
  readonly value: string | null;
  readonly choices: readonly FilterChoice[];
}

export interface TrackChoice {
  readonly track: TrackView;
  readonly count: number;
  readonly isChosen: boolean;
}

/** A filter that is set, to be named and taken away. */
export interface ActiveFilter {
  readonly name: SingleFilter | 'search' | 'tracks';
  readonly value: string;
  readonly label: string;
}
