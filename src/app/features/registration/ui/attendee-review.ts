import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { ReviewedAttendee } from '../model/reviewed-attendee';

/** The attendees with their answers, read back before they are sent. */
@Component({
  selector: 'app-attendee-review',
  imports: [TranslocoPipe],
  template: `
    @for (attendee of attendees(); track attendee.id) {
      <section>
        <h2>
          <bdi>{{ attendee.name }}</bdi>
        </h2>
        <p class="hint">
          <bdi>{{ attendee.email }}</bdi>
          @if (attendee.passName) {
            <bdi>{{ attendee.passName }}</bdi>
          }
        </p>
        <p class="actions">
          <button class="link" type="button" (click)="edited.emit(attendee.id)">
            {{ 'registration.check.edit' | transloco }}<span class="vh"> {{ attendee.name }}</span>
          </button>
          @if (attendees().length > 1) {
            <button class="link" type="button" (click)="removed.emit(attendee.id)">
              {{ 'registration.check.remove' | transloco }}<span class="vh"> {{ attendee.name }}</span>
            </button>
          }
        </p>
        @if (attendee.answers.length > 0) {
          <dl>
            @for (item of attendee.answers; track $index) {
              <dt>
                <bdi>{{ item.question }}</bdi>
              </dt>
              <dd>
                <bdi>{{ item.answer }}</bdi>
              </dd>
            }
          </dl>
        }
      </section>
    }
  `,
  styleUrl: './attendee-review.css',
})
export class AttendeeReview {
  readonly attendees = input.required<readonly ReviewedAttendee[]>();

  /** Id of the attendee. */
  readonly edited = output<string>();
  readonly removed = output<string>();
}
