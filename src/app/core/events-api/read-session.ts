import { catchError, map, type Observable, throwError } from 'rxjs';

import { paths } from '../../../../contract/paths.ts';
import type { ApiReader } from './api-reader';
import { EventsApiError } from './events-api-error';
import { isMissingAddress } from './is-missing-address';
import type { SessionDetails } from './models/session';
import { sessionFromWire } from './wire/session-from-wire';

/** One whole session; where the back end has no such address, the one in the event's list. */
export function readSession(reader: ApiReader, readableEventId: string, sessionId: string): Observable<SessionDetails> {
  return reader
    .one(paths.session.of({ sessionId }), sessionFromWire)
    .pipe(
      catchError((error: unknown) =>
        isMissingAddress(error) ? findInList(reader, readableEventId, sessionId) : throwError(() => error),
      ),
    );
}

function findInList(reader: ApiReader, readableEventId: string, sessionId: string): Observable<SessionDetails> {
  return reader.list(paths.eventSessions.of({ readableEventId }), sessionFromWire).pipe(
    map((sessions) => {
      const found = sessions.find((session) => session.id === sessionId);
      if (found === undefined) throw new EventsApiError({ kind: 'notFound', code: 'session_not_found', status: 404 });
      return found;
    }),
  );
}
