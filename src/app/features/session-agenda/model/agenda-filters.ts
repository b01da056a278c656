/** Filters that take one value; their names are the names in the address. */
export const SINGLE_FILTERS = ['room', 'type', 'language', 'speaker'] as const;
export type SingleFilter = (typeof SINGLE_FILTERS)[number];

export interface AgendaFilters {
  readonly search: string;
  /** Ids of tracks; a session of any of them is shown. */
  readonly tracks: readonly string[];
  readonly room: string | null;
  readonly type: string | null;
  readonly language: string | null;
  readonly speaker: string | null;
}

export const NO_FILTERS: AgendaFilters = { search: '', tracks: [], room: null, type: null, language: null, speaker: null };
