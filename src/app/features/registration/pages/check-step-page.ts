import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { formatMoney } from '../../../shared/util/money';
import { attendeeToRegister } from '../data/attendee-to-register';
import { reviewOf } from '../data/review';
import { Arrival } from '../state/arrival';
import { RegistrationFlow } from '../state/registration-flow';
import { Sending } from '../state/sending';
import { StepWays } from '../state/step-ways';
import { AttendeeReview } from '../ui/attendee-review';
import { StepFrame } from '../ui/step-frame';
import { SubmissionNotice } from '../ui/submission-notice';

/** Reads everything back and sends it. */
@Component({
  selector: 'app-check-step-page',
  imports: [AttendeeReview, StepFrame, SubmissionNotice, TranslocoPipe],
  template: `
    <app-step-frame
      [heading]="'registration.check.heading' | transloco"
      [lede]="'registration.check.lede' | transloco"
      [back]="ways.back()"
      [forwardLabel]="label()"
      [isBusy]="isBusy()"
      (forward)="register()"
    >
      <app-submission-notice [submission]="submission()" />
      <app-attendee-review [attendees]="attendees()" />
    </app-step-frame>
  `,
})
export class CheckStepPage {
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);
  private readonly flow = inject(RegistrationFlow);
  private readonly sending = inject(Sending);
  private readonly arrival = inject(Arrival);
  protected readonly ways = inject(StepWays);

  protected readonly submission = this.sending.submission;
  protected readonly isBusy = computed(() => this.submission().status === 'sending');
  protected readonly attendees = computed(() =>
    this.flow.attendees().map((draft) => reviewOf(draft, this.flow.fields(), this.flow.facts()?.passes ?? [])),
  );
  protected readonly label = computed(() => {
    const total = this.flow.order().total;
    return total && total.amount > 0
      ? this.texts.get('registration.check.registerAndPay', { amount: formatMoney(total, this.language.current()) })
      : this.texts.get('registration.check.register');
  });

  protected register(): void {
    const sessionIds = this.flow.sessions().map(({ id }) => id);
    const attendees = this.flow.attendees().map((draft) => attendeeToRegister(draft, this.flow.fields(), sessionIds));
    this.sending.register(this.flow.readableEventId(), attendees, (outcome) => this.arrival.take(outcome));
  }
}
