import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { StatePanel } from '../../../shared/ui/state-panel/state-panel';

/** The end of a registration whose back end does not say which registrations it made. */
@Component({
  selector: 'app-received-page',
  imports: [RouterLink, StatePanel, TranslocoPipe],
  template: `
    <div class="sheet">
      <app-state-panel isPage [heading]="'registration.received.heading' | transloco">
        <p>{{ 'registration.received.text' | transloco }}</p>
        <p class="actions">
          <a class="btn btn-ink" [routerLink]="['/events', readableEventId()]">{{ 'registration.next.event' | transloco }}</a>
          <a class="btn btn-line" routerLink="/events">{{ 'shell.allEvents' | transloco }}</a>
        </p>
      </app-state-panel>
    </div>
  `,
  styles: `
    .sheet {
      padding-block: var(--s7);
    }
  `,
})
export class ReceivedPage {
  readonly readableEventId = input.required<string>();
}
