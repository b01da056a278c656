import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Notice } from '../../../shared/ui/notice/notice';
import type { CaptchaState } from '../model/captcha-state';

/** Says what happens unseen, and offers another try when it did not work. Screen readers hear each change. */
@Component({
  selector: 'app-captcha-notice',
  imports: [Notice, TranslocoPipe],
  template: `
    @if (state() === 'failed') {
      <app-notice kind="bad" role="alert">
        <p>
          <strong>{{ 'registration.captcha.failed' | transloco }}</strong>
        </p>
        <p>
          <button class="btn btn-line" type="button" (click)="again.emit()">
            {{ 'registration.captcha.again' | transloco }}
          </button>
        </p>
      </app-notice>
    }
    <p role="status" class="meta">
      @switch (state()) {
        @case ('solving') {
          {{ 'registration.captcha.solving' | transloco }}
        }
        @case ('solved') {
          {{ 'registration.captcha.solved' | transloco }}
        }
      }
    </p>
  `,
})
export class CaptchaNotice {
  readonly state = input.required<CaptchaState>();

  readonly again = output();
}
