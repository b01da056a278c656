import { Component, computed, input } from '@angular/core';

import type { SpeakerSummary } from '../../../core/events-api/models/session';
import { PersonTile } from '../ui/person-tile';

/** The first few people of an event in one row, for the pages of other areas. Heading level 3. */
@Component({
  selector: 'app-people-preview',
  imports: [PersonTile],
  template: `
    <ul>
      @for (person of shown(); track person.id) {
        <li><app-person-tile [person]="person" [link]="['/events', readableEventId(), 'speakers', person.id]" [level]="3" /></li>
      }
    </ul>
  `,
  styleUrl: './people-preview.css',
})
export class PeoplePreview {
  readonly people = input.required<readonly SpeakerSummary[]>();
  readonly readableEventId = input.required<string>();
  readonly limit = input(6);

  protected readonly shown = computed(() => this.people().slice(0, this.limit()));
}
