import type { AgendaFilters } from './agenda-filters';

export const AGENDA_VIEWS = ['grid', 'list', 'mine'] as const;
export type AgendaView = (typeof AGENDA_VIEWS)[number];

/** Everything about the agenda that stands in its address. */
export interface AgendaQuery {
  /** null: as the width of the screen suggests. */
  readonly view: AgendaView | null;
  /** `YYYY-MM-DD`; null: today, or the first day. */
  readonly day: string | null;
  readonly filters: AgendaFilters;
}
