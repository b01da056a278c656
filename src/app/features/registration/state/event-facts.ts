import { computed, inject, Injectable } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { combineLatest, map, of, switchMap } from 'rxjs';

import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { PortalEvent } from '../../../core/events-api/models/event';
import type { Pass } from '../../../core/events-api/models/pass';
import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import type { SessionSummary } from '../../../core/events-api/models/session';

export interface EventFacts {
  readonly event: PortalEvent;
  readonly passes: readonly Pass[];
  readonly fields: readonly CustomRegistrationField[];
  /** What one can register for; only where attendees make their own agenda. */
  readonly sessions: readonly SessionSummary[];
}

/** All that registering for the event in the address depends on, loaded together. */
@Injectable()
export class EventFactsLoader {
  private readonly service = inject(EventsApiService);
  readonly readableEventId = toSignal(
    inject(ActivatedRoute).paramMap.pipe(map((params) => params.get('readableEventId') ?? '')),
    { requireSync: true },
  );

  readonly resource = rxResource({
    params: () => this.readableEventId(),
    stream: ({ params: id }) =>
      combineLatest({
        event: this.service.event(id),
        passes: this.service.passes(id),
        fields: this.service.customRegistrationFields(id),
      }).pipe(
        switchMap((facts) =>
          facts.event.registration.allowsCustomAgenda && facts.passes.length === 0
            ? this.service.agenda(id).pipe(map(({ sessions }) => ({ ...facts, sessions: sessions.filter(isBookable) })))
            : of({ ...facts, sessions: [] as readonly SessionSummary[] }),
        ),
      ),
  });
  readonly facts = computed<EventFacts | undefined>(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  constructor() {
    reloadWhenBack(this.resource);
  }
}

function isBookable(session: SessionSummary): boolean {
  return !session.isServiceSession;
}
