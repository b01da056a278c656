import { catchError, combineLatest, map, type Observable, of } from 'rxjs';

import type { EventsApiService } from '../../../core/events-api/events-api.service';
import type { EventContents } from '../model/event-contents';

/** Everything at once; each part may fail by itself. */
export function loadEventContents(api: EventsApiService, readableEventId: string): Observable<EventContents> {
  return combineLatest({
    agenda: orNull(api.agenda(readableEventId)),
    passes: orNull(api.passes(readableEventId)),
    sponsorships: orNull(api.sponsorships(readableEventId)),
  });
}

function orNull<T>(source: Observable<T>): Observable<T | null> {
  return source.pipe(
    map((value): T | null => value),
    catchError(() => of(null)),
  );
}
