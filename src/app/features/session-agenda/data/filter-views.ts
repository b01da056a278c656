import type { SessionSummary } from '../../../core/events-api/models/session';
import { type AgendaFilters, NO_FILTERS, SINGLE_FILTERS } from '../model/agenda-filters';
import type { ActiveFilter, FilterField, TrackChoice } from '../model/filter-field';
import type { TrackView } from '../model/track-view';
import { facetCounts } from './facets';
import type { FilterNames } from './filter-names';

/** The filters that have something to choose between on this day, or are set. */
export function filterFields(
  sessions: readonly SessionSummary[],
  filters: AgendaFilters,
  names: FilterNames,
): readonly FilterField[] {
  return SINGLE_FILTERS.flatMap((name) => {
    const value = filters[name];
    // A day can have a thousand speakers: their list stays as it is, whatever else is chosen.
    const counts = facetCounts(sessions, name === 'speaker' ? NO_FILTERS : filters, name);
    const choices = [...names[name]].flatMap(([key, label]) => {
      const count = counts.get(key) ?? 0;
      return count > 0 || key === value ? [{ value: key, label, count }] : [];
    });
    return choices.length > 1 || value !== null ? [{ name, value, choices }] : [];
  });
}

/** The day's tracks in the organiser's order. */
export function trackChoices(
  sessions: readonly SessionSummary[],
  filters: AgendaFilters,
  tracks: ReadonlyMap<string, TrackView>,
): readonly TrackChoice[] {
  const counts = facetCounts(sessions, filters, 'tracks');
  return [...tracks.values()].flatMap((track) => {
    const count = counts.get(track.id) ?? 0;
    const isChosen = filters.tracks.includes(track.id);
    return count > 0 || isChosen ? [{ track, count, isChosen }] : [];
  });
}

/** What is set, in words. A value that the agenda does not know (an old address) is named as it stands there. */
export function activeFilters(
  filters: AgendaFilters,
  names: FilterNames,
  tracks: ReadonlyMap<string, TrackView>,
): readonly ActiveFilter[] {
  const { search } = filters;
  return [
    ...(search === '' ? [] : [{ name: 'search', value: search, label: search } as const]),
    ...filters.tracks.map((id) => ({ name: 'tracks', value: id, label: tracks.get(id)?.name ?? id }) as const),
    ...SINGLE_FILTERS.flatMap((name) => {
      const value = filters[name];
      return value === null ? [] : [{ name, value, label: names[name].get(value) ?? value }];
    }),
  ];
}

/** The filters without one of them. */
export function withoutFilter(filters: AgendaFilters, { name, value }: ActiveFilter): AgendaFilters {
  if (name === 'tracks') return { ...filters, tracks: filters.tracks.filter((id) => id !== value) };
  return { ...filters, [name]: name === 'search' ? '' : null };
}
