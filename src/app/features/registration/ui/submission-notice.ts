import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Texts } from '../../../core/i18n/texts';
import { Notice } from '../../../shared/ui/notice/notice';
import { isKnownRefusal } from '../model/known-refusal';
import type { Submission } from '../model/submission';

/** Why a registration did not go through, and that nothing is lost. */
@Component({
  selector: 'app-submission-notice',
  imports: [Notice, TranslocoPipe],
  template: `
    @if (text()) {
      <app-notice kind="bad" role="alert">
        <p>
          <strong>{{ text() }}</strong>
        </p>
        @if (withAdvice()) {
          <p>{{ (isRefused() ? 'registration.refused.kept' : 'registration.failed.safe') | transloco }}</p>
        }
      </app-notice>
    }
  `,
})
export class SubmissionNotice {
  private readonly texts = inject(Texts);

  readonly submission = input.required<Submission>();
  /** What to do next, for who has typed something. */
  readonly withAdvice = input(true);

  protected readonly isRefused = computed(() => this.submission().status === 'refused');
  protected readonly text = computed(() => {
    const submission = this.submission();
    if (submission.status === 'failed') return this.texts.get(`registration.failed.${submission.kind}`);
    if (submission.status !== 'refused') return undefined;
    const { code, message } = submission;
    if (isKnownRefusal(code)) return this.texts.get(`registration.refused.${code}`);
    return message ?? this.texts.get('registration.refused.other');
  });
}
