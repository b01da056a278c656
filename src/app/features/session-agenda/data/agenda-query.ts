import type { ParamMap, Params } from '@angular/router';
import type { AgendaFilters } from '../model/agenda-filters';
import { AGENDA_VIEWS, type AgendaQuery } from '../model/agenda-query';

const LONGEST_SEARCH = 100;

/** Reads the agenda's address. What it does not understand is as good as absent: addresses get cut and edited. */
export function readAgendaQuery(params: ParamMap): AgendaQuery {
  const day = params.get('day');
  return {
    view: AGENDA_VIEWS.find((view) => view === params.get('view')) ?? null,
    day: day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    filters: {
      search: (params.get('q') ?? '').trim().slice(0, LONGEST_SEARCH),
      tracks: [...new Set(params.getAll('track').filter((id) => id !== ''))],
      room: textOrNull(params.get('room')),
      type: textOrNull(params.get('type')),
      language: textOrNull(params.get('language')),
      speaker: textOrNull(params.get('speaker')),
    },
  };
}

/** Query parameters for these filters, to be merged into the address: what is not set leaves it. */
export function filterParams({ search, tracks, room, type, language, speaker }: AgendaFilters): Params {
  const q = search.trim().slice(0, LONGEST_SEARCH);
  return { q: textOrNull(q), track: tracks.length === 0 ? null : [...tracks], room, type, language, speaker };
}

function textOrNull(text: string | null): string | null {
  return text === '' ? null : text;
}
