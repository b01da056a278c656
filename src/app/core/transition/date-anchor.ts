import { Service, signal } from '@angular/core';

/**
 * Which event's date block moves between list and event page. Only one element of a page may carry a view transition
 * name, and naming all rows of a long list would make the browser take a picture of each.
 */
@Service()
export class DateAnchor {
  private readonly chosen = signal<string | undefined>(undefined);

  choose(readableEventId: string): void {
    this.chosen.set(readableEventId);
  }

  /** The view transition name for this event's date block; undefined for all but the chosen one. */
  nameFor(readableEventId: string): string | undefined {
    return this.chosen() === readableEventId ? 'event-date' : undefined;
  }
}
