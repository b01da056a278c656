import { Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { failureOf } from '../../../core/connection/failure-of';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { eventState } from '../../../core/events-api/models/event-state';
import { withSeatsOfPasses } from '../../../core/events-api/models/with-seats-of-passes';
import { Texts } from '../../../core/i18n/texts';
import { currentPath } from '../../../core/navigation/current-path';
import { PageTitle } from '../../../core/page-title/page-title';
import { Now } from '../../../core/time/now';
import { DateAnchor } from '../../../core/transition/date-anchor';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { loadEventContents } from '../data/load-event-contents';
import { eventTabs } from '../model/event-tabs';
import { wayIn } from '../model/way-in';
import { BottomBar } from '../ui/bottom-bar';
import { EventPoster } from '../ui/event-poster';
import { EventSkeleton } from '../ui/event-skeleton';
import { EventStrip } from '../ui/event-strip';
import { EventTabs } from '../ui/event-tabs';
import { keepCartShown } from './keep-cart-shown';
import { frameOfRoute } from './frame-of-route';
import { OwnPlaceSlot } from './own-place-slot';

/** The frame around all pages of an event: poster or strip, tabs, and the way to register. */
@Component({
  selector: 'app-event-page',
  imports: [
    BottomBar,
    EventPoster,
    EventSkeleton,
    EventStrip,
    EventTabs,
    LoadFailure,
    OwnPlaceSlot,
    RouterLink,
    RouterOutlet,
    TranslocoPipe,
  ],
  templateUrl: './event-page.html',
  styleUrl: './event-page.css',
})
export class EventPage {
  private readonly api = inject(EventsApiService);
  private readonly pageTitle = inject(PageTitle);

  readonly readableEventId = input.required<string>();

  protected readonly frame = frameOfRoute();
  protected readonly path = currentPath();
  protected readonly now = inject(Now).minute;
  protected readonly event = rxResource({ params: this.readableEventId, stream: ({ params: id }) => this.api.event(id) });
  protected readonly contents = rxResource({
    params: this.readableEventId,
    stream: ({ params: id }) => loadEventContents(this.api, id),
  });
  protected readonly failure = failureOf(this.event);
  private readonly known = computed(() => (this.contents.hasValue() ? this.contents.value() : undefined));
  protected readonly tabs = computed(() => eventTabs(this.known()));
  protected readonly shown = computed(() =>
    this.event.hasValue() ? withSeatsOfPasses(this.event.value(), this.known()?.passes ?? null) : undefined,
  );
  protected readonly way = computed(() => {
    const event = this.shown();
    return event === undefined ? undefined : wayIn(event, this.now());
  });
  /** The part of the address after the event's own. */
  protected readonly area = computed(() => this.path().split('/')[3]);
  /** Nobody asks any more who is registered for what is over or cancelled; the page of a registration says it all itself. */
  protected readonly hasOwnPlace = computed(() => {
    if (!this.event.hasValue() || this.area() === 'registration') return false;
    return !['past', 'cancelled'].includes(eventState(this.event.value(), this.now()));
  });

  constructor() {
    reloadWhenBack(this.event, this.contents);
    const anchors = inject(DateAnchor);
    effect(() => anchors.choose(this.readableEventId()));
    const texts = inject(Texts);
    effect(() => {
      if (this.failure()?.kind === 'notFound') this.pageTitle.namePage(texts.get('shell.notFound.title'));
    });
    effect(() => this.pageTitle.setContext(this.event.hasValue() ? this.event.value().name : undefined));
    inject(DestroyRef).onDestroy(() => this.pageTitle.setContext(undefined));
    keepCartShown(this.readableEventId);
  }
}
