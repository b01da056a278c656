import { DestroyRef, DOCUMENT, inject, Injectable, linkedSignal } from '@angular/core';
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

/** How often seats and passes are counted anew while somebody chooses, in milliseconds: as long as an answer is kept in memory. */
const LOOKS_EVERY = 30_000;

/** All that registering for the event in the address depends on, loaded together. */
@Injectable()
export class EventFactsLoader {
  private readonly document = inject(DOCUMENT);
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
  /** What was known last: a look that fails takes nothing away from whoever is in the middle. */
  readonly facts = linkedSignal<{ id: string; seen: EventFacts | undefined }, EventFacts | undefined>({
    source: () => ({ id: this.readableEventId(), seen: this.resource.hasValue() ? this.resource.value() : undefined }),
    computation: ({ id, seen }, before) => seen ?? (before?.source.id === id ? before.value : undefined),
  }).asReadonly();

  constructor() {
    reloadWhenBack(this.resource);
    const timer = setInterval(() => this.look(), LOOKS_EVERY);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Asks again how many seats are left. */
  look(): void {
    if (!this.document.hidden && !this.resource.isLoading()) this.resource.reload();
  }
}

function isBookable(session: SessionSummary): boolean {
  return !session.isServiceSession;
}
