import { Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Choice } from '../../../shared/ui/choice/choice';
import { Notice } from '../../../shared/ui/notice/notice';

/** That registering now means to wait for a seat, and what happens when there is one. */
@Component({
  selector: 'app-waiting-notice',
  imports: [Choice, Notice, TranslocoPipe],
  template: `
    <app-notice icon="hourglass">
      <p>
        <strong>{{ 'registration.waiting.heading' | transloco }}</strong>
      </p>
      <p>{{ 'registration.waiting.text' | transloco }}</p>
      @if (choosesPassLater()) {
        <p>{{ 'registration.waiting.pass' | transloco }}</p>
      }
      @if (offersAutomaticRegistration()) {
        <p>
          <app-choice [(checked)]="wantsAutomaticRegistration">{{ 'registration.waiting.automatic' | transloco }}</app-choice>
        </p>
      }
    </app-notice>
  `,
})
export class WaitingNotice {
  readonly offersAutomaticRegistration = input.required<boolean>();
  /** The event has passes, and none is chosen by who waits. */
  readonly choosesPassLater = input.required<boolean>();

  readonly wantsAutomaticRegistration = model.required<boolean>();
}
