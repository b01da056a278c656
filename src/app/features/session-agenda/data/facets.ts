import type { SessionSummary } from '../../../core/events-api/models/session';
import type { AgendaFilters, SingleFilter } from '../model/agenda-filters';
import { sessionFilter } from './session-filter';
import { sessionTypeKey } from './session-type';

/** How many sessions each value of one filter would show, given the other filters. */
export type FacetCounts = ReadonlyMap<string, number>;

const VALUES: Readonly<Record<SingleFilter | 'tracks', (session: SessionSummary) => readonly string[]>> = {
  tracks: ({ tracks }) => tracks.map(({ id }) => id),
  room: ({ room }) => withoutNull(room?.id ?? null),
  type: (session) => withoutNull(sessionTypeKey(session)),
  language: ({ language }) => withoutNull(language),
  speaker: ({ speakers }) => speakers.map(({ id }) => id),
};

export function facetCounts(
  sessions: readonly SessionSummary[],
  filters: AgendaFilters,
  facet: SingleFilter | 'tracks',
): FacetCounts {
  const others = sessionFilter({ ...filters, [facet]: facet === 'tracks' ? [] : null });
  const counts = new Map<string, number>();
  for (const session of sessions) {
    if (!others(session)) continue;
    for (const value of VALUES[facet](session)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function withoutNull(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
