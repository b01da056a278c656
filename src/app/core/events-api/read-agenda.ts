import { catchError, combineLatest, map, type Observable, of, switchMap, throwError } from 'rxjs';

import { paths } from '../../../../contract/paths.ts';
import type { SessionWire } from '../../../../contract/session.ts';
import type { ApiReader } from './api-reader';
import { isMissingAddress } from './is-missing-address';
import type { Agenda, NamedRef } from './models/session';
import { agendaFromSessions, type TrackWithSessions } from './wire/agenda-from-sessions';
import { agendaFromWire } from './wire/agenda-from-wire';
import { sessionFromWire } from './wire/session-from-wire';
import { trackFromWire } from './wire/track-from-wire';

/** The agenda in one answer where the back end has it, else put together from sessions, tracks and the tracks' sessions. */
export function readAgenda(reader: ApiReader, readableEventId: string): Observable<Agenda> {
  return reader
    .one(paths.eventAgenda.of({ readableEventId }), agendaFromWire)
    .pipe(
      catchError((error: unknown) =>
        isMissingAddress(error) ? readSessionsAndTracks(reader, readableEventId) : throwError(() => error),
      ),
    );
}

/** Each part may be an earlier answer at first, which the present one follows. */
function readSessionsAndTracks(reader: ApiReader, readableEventId: string): Observable<Agenda> {
  return combineLatest({
    sessions: reader.list(paths.eventSessions.of({ readableEventId }), sessionFromWire),
    tracks: reader
      .list(paths.eventTracks.of({ readableEventId }), trackFromWire)
      .pipe(switchMap((tracks) => (tracks.length > 0 ? combineLatest(tracks.map((track) => readTrack(reader, track))) : of([])))),
  }).pipe(map(({ sessions, tracks }) => agendaFromSessions(sessions, tracks)));
}

/** A track that cannot be read costs the filter by it, not the agenda. */
function readTrack(reader: ApiReader, track: NamedRef): Observable<TrackWithSessions> {
  return reader
    .list(paths.trackSessions.of({ trackId: track.id }), (wire: SessionWire) => wire.id)
    .pipe(
      map((sessionIds) => ({ track, sessionIds: new Set(sessionIds) })),
      catchError(() => of({ track, sessionIds: new Set<string>() })),
    );
}
