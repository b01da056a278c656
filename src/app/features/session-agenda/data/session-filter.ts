import type { SessionSummary } from '../../../core/events-api/models/session';
import type { AgendaFilters } from '../model/agenda-filters';
import { sessionSearch } from './session-search';
import { sessionTypeKey } from './session-type';

export type SessionFilter = (session: SessionSummary) => boolean;

/** Whether a session passes all filters that are set. */
export function sessionFilter(filters: AgendaFilters): SessionFilter {
  const { search, tracks, room, type, language, speaker } = filters;
  const checks: SessionFilter[] = [];
  if (tracks.length > 0) checks.push((session) => session.tracks.some(({ id }) => tracks.includes(id)));
  if (room !== null) checks.push((session) => session.room?.id === room);
  if (type !== null) checks.push((session) => sessionTypeKey(session) === type);
  if (language !== null) checks.push((session) => session.language === language);
  if (speaker !== null) checks.push((session) => session.speakers.some(({ id }) => id === speaker));
  if (search !== '') checks.push(sessionSearch(search));
  return (session) => checks.every((passes) => passes(session));
}

export function hasFilters(filters: AgendaFilters): boolean {
  const { search, tracks, room, type, language, speaker } = filters;
  return search !== '' || tracks.length > 0 || [room, type, language, speaker].some((value) => value !== null);
}
