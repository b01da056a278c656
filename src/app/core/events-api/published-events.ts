import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import { paths } from '../../../../contract/paths.ts';
import { ApiReader } from './api-reader';
import type { PortalEvent } from './models/event';
import { eventFromWire } from './wire/event-from-wire';

/**
 * The part of `EventsApiService` that the first view asks. It stands apart so that the list of events does not load the
 * translations of everything else (docs/decisions/0007).
 */
@Service()
export class PublishedEvents {
  private readonly reader = inject(ApiReader);

  /** Live events, past ones included, as the server orders them. */
  events(): Observable<readonly PortalEvent[]> {
    return this.reader.list(paths.publishedEvents.of({}), eventFromWire);
  }

  event(readableEventId: string): Observable<PortalEvent> {
    return this.reader.one(paths.event.of({ readableEventId }), eventFromWire);
  }
}
