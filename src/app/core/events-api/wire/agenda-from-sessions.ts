import { agendaDays } from '../../time/agenda-day-of';
import type { Agenda, NamedRef, SessionDetails, SessionSummary } from '../models/session';

export interface TrackWithSessions {
  readonly track: NamedRef;
  readonly sessionIds: ReadonlySet<string>;
}

/** The agenda of a back end that gives sessions and tracks only: rooms by name, sessions by start, then room. */
export function agendaFromSessions(sessions: readonly SessionDetails[], tracks: readonly TrackWithSessions[]): Agenda {
  const rooms = distinct(sessions.flatMap((session) => session.room ?? [])).toSorted(byName);
  const roomOrder = new Map(rooms.map((room, index) => [room.id, index]));
  const orderOf = (session: SessionSummary) => roomOrder.get(session.room?.id ?? '') ?? rooms.length;
  const zone = sessions[0]?.when.zone ?? 'Etc/UTC';
  const dayOf = agendaDays(
    sessions.map(({ when }) => when.start),
    zone,
  );
  return {
    zone,
    rooms,
    tracks: tracks.map(({ track }) => track),
    people: distinct(sessions.flatMap(({ people }) => people)).toSorted(byName),
    sessions: sessions
      .map((session): SessionSummary => ({ ...session, tracks: tracksOf(session, tracks), day: dayOf(session.when.start) }))
      .toSorted((a, b) => a.when.start - b.when.start || orderOf(a) - orderOf(b)),
  };
}

function tracksOf(session: SessionSummary, tracks: readonly TrackWithSessions[]): readonly NamedRef[] {
  if (session.tracks.length > 0) return session.tracks;
  return tracks.filter(({ sessionIds }) => sessionIds.has(session.id)).map(({ track }) => track);
}

function distinct<T extends NamedRef>(refs: readonly T[]): readonly T[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}

function byName(a: NamedRef, b: NamedRef): number {
  return a.name.localeCompare(b.name, undefined, { numeric: true });
}
