import type { Observable } from 'rxjs';

import { paths } from '../../../../contract/paths.ts';
import type { ApiReader } from './api-reader';
import type { SessionDetails } from './models/session';
import { readOneOf } from './read-one-of';
import { sessionFromWire } from './wire/session-from-wire';

/** One whole session; where the back end has no such address, the one in the event's list. */
export function readSession(reader: ApiReader, readableEventId: string, sessionId: string): Observable<SessionDetails> {
  return readOneOf(
    reader,
    {
      one: paths.session.of({ sessionId }),
      list: paths.eventSessions.of({ readableEventId }),
      id: sessionId,
      missing: 'session_not_found',
    },
    sessionFromWire,
  );
}
