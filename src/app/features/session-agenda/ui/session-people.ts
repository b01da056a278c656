import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { SpeakerSummary } from '../../../core/events-api/models/session';
import { Portrait } from '../../../shared/ui/portrait/portrait';

/** Who speaks, each with the way to the own page. */
@Component({
  selector: 'app-session-people',
  imports: [Portrait, RouterLink],
  template: `
    <ul>
      @for (person of people(); track person.id) {
        <li>
          <app-portrait [name]="person.name" [seed]="person.id" [image]="person.image" />
          <div>
            <a [routerLink]="['/events', readableEventId(), 'speakers', person.id]"
              ><bdi>{{ person.name }}</bdi></a
            >
            @if (person.title) {
              <p dir="auto">{{ person.title }}</p>
            }
          </div>
        </li>
      }
    </ul>
  `,
  styleUrl: './session-people.css',
})
export class SessionPeople {
  readonly people = input.required<readonly SpeakerSummary[]>();
  readonly readableEventId = input.required<string>();
}
