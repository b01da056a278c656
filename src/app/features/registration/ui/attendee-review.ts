import { Component, input } from '@angular/core';

import type { ReviewedAttendee } from '../model/reviewed-attendee';

/** The attendees with their answers, read back before they are sent. */
@Component({
  selector: 'app-attendee-review',
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
}
