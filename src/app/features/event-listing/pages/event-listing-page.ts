import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { failureOf } from '../../../core/connection/failure-of';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { PublishedEvents } from '../../../core/events-api/published-events';
import { CLOCK } from '../../../core/time/clock';
import { DateAnchor } from '../../../core/transition/date-anchor';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import type { EventFilters } from '../model/event-filters';
import { NO_FILTERS } from '../model/event-filters';
import { eventList } from '../model/event-list';
import { filterOptions } from '../model/filter-options';
import { filtersFromParams, paramsFromFilters } from '../model/filters-in-url';
import { ClockNoteLater } from '../ui/clock-note-later';
import { EventFinder } from '../ui/event-finder';
import { EventLead } from '../ui/event-lead';
import { EventRow } from '../ui/event-row';
import { ListingSkeleton } from '../ui/listing-skeleton';
import { RowClocksLater } from '../ui/row-clocks-later';
import { ResultBar } from '../ui/result-bar';

@Component({
  selector: 'app-event-listing-page',
  imports: [ClockNoteLater, EventFinder, EventLead, EventRow, ListingSkeleton, LoadFailure, ResultBar, StatePanel, TranslocoPipe],
  templateUrl: './event-listing-page.html',
  styleUrl: './event-listing-page.css',
})
export class EventListingPage {
  private readonly api = inject(PublishedEvents);
  private readonly router = inject(Router);
  private readonly anchors = inject(DateAnchor);

  readonly q = input<string>();
  readonly when = input<string>();
  readonly type = input<string>();
  readonly format = input<string>();
  readonly language = input<string>();
  readonly price = input<string>();
  readonly seats = input<string>();

  protected readonly now = inject(CLOCK).now();
  protected readonly events = rxResource({ stream: () => this.api.events() });
  protected readonly failure = failureOf(this.events);
  protected readonly filters = computed(() =>
    filtersFromParams({
      q: this.q(),
      when: this.when(),
      type: this.type(),
      format: this.format(),
      language: this.language(),
      price: this.price(),
      seats: this.seats(),
    }),
  );
  protected readonly all = computed(() => (this.events.hasValue() ? this.events.value() : []));
  protected readonly list = computed(() => eventList(this.all(), this.filters(), this.now));
  protected readonly options = computed(() => filterOptions(this.all(), this.filters(), this.now));
  protected readonly upcomingCount = computed(() => this.list().upcoming.length + (this.list().lead === undefined ? 0 : 1));
  protected readonly groups = computed(() => {
    const { upcoming, past } = this.list();
    return [{ key: 'upcoming', events: upcoming } as const, { key: 'past', events: past } as const].filter(
      (group) => group.events.length > 0,
    );
  });
  protected readonly isEmpty = computed(() => this.upcomingCount() + this.list().past.length === 0);

  constructor() {
    reloadWhenBack(this.events);
    // On its way while the events are, so that no row grows once it is there.
    inject(RowClocksLater);
  }

  protected readonly anchor = (readableEventId: string): string | undefined => this.anchors.nameFor(readableEventId);

  protected opened(readableEventId: string): void {
    this.anchors.choose(readableEventId);
  }

  /** Typing does not fill the history: only a choice is a step to come back from. */
  protected async change(change: Partial<EventFilters>): Promise<void> {
    await this.router.navigate([], {
      queryParams: paramsFromFilters({ ...this.filters(), ...change }),
      queryParamsHandling: 'merge',
      replaceUrl: Object.keys(change).join() === 'text',
      scroll: 'manual',
    });
  }

  protected clear(): Promise<void> {
    return this.change(NO_FILTERS);
  }
}
