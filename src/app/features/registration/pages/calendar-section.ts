import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';

import { portalPaths } from '../../../../../contract/portal-paths.ts';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { PersonalRegistration } from '../../../core/events-api/models/registration';
import { addressOfPlace } from '../data/address-of-place';
import { calendarLinks } from '../data/calendar-links';
import { CalendarChoices } from '../ui/calendar-choices';

/** The event for the calendar of whoever is registered. */
@Component({
  selector: 'app-calendar-section',
  imports: [CalendarChoices, TranslocoPipe],
  template: `
    <div class="section-head">
      <h2 id="calendar-heading">{{ 'registration.calendar.heading' | transloco }}</h2>
    </div>
    <app-calendar-choices class="section-body" [links]="links()" [file]="file()" />
  `,
  host: { class: 'section sheet', role: 'region', 'aria-labelledby': 'calendar-heading' },
})
export class CalendarSection {
  private readonly service = inject(EventsApiService);
  private readonly document = inject(DOCUMENT);

  readonly registration = input.required<PersonalRegistration>();
  /** Address of the calendar file. */
  readonly file = input.required<string | null>();

  /** For the place; the links serve without it as well. */
  private readonly event = rxResource({
    params: () => this.registration().readableEventId,
    stream: ({ params: id }) => this.service.event(id),
  });
  protected readonly links = computed(() => {
    const { readableEventId, eventName, when } = this.registration();
    return calendarLinks({
      name: eventName,
      when,
      place: this.event.hasValue() ? addressOfPlace(this.event.value()) : null,
      address: new URL(portalPaths.event({ readableEventId }), this.document.baseURI).href,
    });
  });
}
