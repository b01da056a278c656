import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';

import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { withSeatsOfPasses } from '../../../core/events-api/models/with-seats-of-passes';
import { agendaDayOf } from '../../../core/time/agenda-day-of';
import { Now } from '../../../core/time/now';
import { loadEventContents } from '../data/load-event-contents';
import { highlights } from '../model/highlights';
import { splitDescription } from '../model/split-description';
import { speakersOf } from '../model/speakers-of';
import { EventAbout } from '../ui/event-about';
import { EventFactList } from '../ui/event-fact-list';
import { Highlights } from '../ui/highlights';
import { OrganiserNote } from '../ui/organiser-note';
import { OverviewSkeleton } from '../ui/overview-skeleton';
import { SpeakersPreview } from '../ui/speakers-preview';
import { SponsorsPreview } from '../ui/sponsors-preview';
import { Venue } from '../ui/venue';

@Component({
  selector: 'app-overview-page',
  imports: [EventAbout, EventFactList, Highlights, OrganiserNote, OverviewSkeleton, SpeakersPreview, SponsorsPreview, Venue],
  templateUrl: './overview-page.html',
})
export class OverviewPage {
  private readonly api = inject(EventsApiService);

  readonly readableEventId = input.required<string>();

  protected readonly now = inject(Now).minute;
  protected readonly event = rxResource({ params: this.readableEventId, stream: ({ params: id }) => this.api.event(id) });
  protected readonly contents = rxResource({
    params: this.readableEventId,
    stream: ({ params: id }) => loadEventContents(this.api, id),
  });
  protected readonly shown = computed(() => {
    const passes = this.contents.hasValue() ? this.contents.value().passes : null;
    return this.event.hasValue() ? withSeatsOfPasses(this.event.value(), passes) : undefined;
  });
  protected readonly about = computed(() =>
    this.event.hasValue() ? splitDescription(this.event.value().description ?? '').rest : '',
  );
  private readonly agenda = computed(() => (this.contents.hasValue() ? this.contents.value().agenda : null));
  protected readonly sessions = computed(() => this.agenda()?.sessions ?? []);
  protected readonly highlights = computed(() =>
    highlights(this.sessions(), (session) => agendaDayOf(session.when.start, session.when.zone)),
  );
  protected readonly speakers = computed(() => {
    const agenda = this.agenda();
    return agenda === null ? [] : speakersOf(agenda);
  });
  protected readonly sponsorships = computed(() => (this.contents.hasValue() ? (this.contents.value().sponsorships ?? []) : []));

  constructor() {
    reloadWhenBack(this.event, this.contents);
  }
}
