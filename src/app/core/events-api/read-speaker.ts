import type { Observable } from 'rxjs';

import { paths } from '../../../../contract/paths.ts';
import type { ApiReader } from './api-reader';
import type { Speaker } from './models/speaker';
import { readOneOf } from './read-one-of';
import { speakerFromWire } from './wire/speaker-from-wire';

/** One speaker; where the back end has no such address, the one in the event's list. */
export function readSpeaker(reader: ApiReader, readableEventId: string, speakerId: string): Observable<Speaker> {
  return readOneOf(
    reader,
    {
      one: paths.eventSpeaker.of({ readableEventId, speakerId }),
      list: paths.eventSpeakers.of({ readableEventId }),
      id: speakerId,
      missing: 'speaker_not_found',
    },
    speakerFromWire,
  );
}
