import { effect, inject, Service, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { forkJoin } from 'rxjs';

import { reloadWhenBack } from '../connection/reload-when-back';
import { ApiWriter } from '../events-api/api-writer';
import { CALLER } from '../events-api/caller';
import { EventsApiService } from '../events-api/events-api.service';
import { type OwnPlace, ownPlaceAt } from '../events-api/models/own-place';

/** Where the signed-in person is registered or waits: asked once for each person, and again after whatever they change. */
@Service()
export class OwnPlaces {
  private readonly api = inject(EventsApiService);
  private readonly caller = inject(CALLER);
  private readonly resource = rxResource({
    params: () => this.caller() ?? undefined,
    stream: () => forkJoin({ registrations: this.api.myRegistrations(), waitlist: this.api.myWaitlistItems() }),
  });

  constructor() {
    reloadWhenBack(this.resource);
    const { changes } = inject(ApiWriter);
    effect(() => {
      if (changes() > 0) untracked(() => this.refresh());
    });
  }

  /** Undefined while nobody is signed in, and until the Events API has said it. */
  at(readableEventId: string): OwnPlace | undefined {
    return this.resource.hasValue() ? ownPlaceAt(this.resource.value(), readableEventId) : undefined;
  }

  /** Whether there is nothing to wait for: nobody is signed in, or the answer is there or will not come. */
  isSettled(): boolean {
    return this.caller() !== undefined && this.resource.status() !== 'loading';
  }

  /** What is known stands until there is news: others move the waiting list too. */
  refresh(): void {
    this.resource.reload();
  }
}
