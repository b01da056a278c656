import { DestroyRef, DOCUMENT, inject, Service, type Signal, signal, type WritableSignal } from '@angular/core';

import { recall, remember } from '../../../core/storage/remembered';
import { readStarred, writeStarred } from '../data/starred';

const keyOf = (readableEventId: string): string => `portal.stars.${readableEventId}`;

/** Sessions that the visitor starred. They stay on the device; another window of the portal sees them at once. */
@Service()
export class StarredSessions {
  private readonly events = new Map<string, WritableSignal<ReadonlySet<string>>>();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const readAgain = (): void => this.events.forEach((stars, event) => stars.set(readStarred(recall(keyOf(event)))));
    window?.addEventListener('storage', readAgain);
    inject(DestroyRef).onDestroy(() => window?.removeEventListener('storage', readAgain));
  }

  /** Ids of the starred sessions of an event. */
  of(readableEventId: string): Signal<ReadonlySet<string>> {
    return this.starsOf(readableEventId);
  }

  toggle(readableEventId: string, sessionId: string): void {
    const stars = this.starsOf(readableEventId);
    stars.update((before) => {
      const after = new Set(before);
      if (!after.delete(sessionId)) after.add(sessionId);
      return after;
    });
    remember(keyOf(readableEventId), writeStarred(stars()));
  }

  private starsOf(readableEventId: string): WritableSignal<ReadonlySet<string>> {
    let stars = this.events.get(readableEventId);
    if (stars === undefined) {
      stars = signal(readStarred(recall(keyOf(readableEventId))));
      this.events.set(readableEventId, stars);
    }
    return stars;
  }
}
