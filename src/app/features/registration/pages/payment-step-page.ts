import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { Notice } from '../../../shared/ui/notice/notice';
import { formatMoney } from '../../../shared/util/money';
import { loadOpenPurchase } from '../data/open-purchase';
import { Arrival } from '../state/arrival';
import { RegistrationFlow } from '../state/registration-flow';
import { Sending } from '../state/sending';
import { StepFrame } from '../ui/step-frame';
import { SubmissionNotice } from '../ui/submission-notice';

/** The demo payment: seats are held, one press confirms them. Real providers are reached by redirect instead. */
@Component({
  selector: 'app-payment-step-page',
  imports: [Notice, StepFrame, SubmissionNotice, TranslocoPipe],
  template: `
    <app-step-frame
      [heading]="'registration.payment.heading' | transloco"
      [lede]="'registration.payment.lede' | transloco"
      [forwardLabel]="label()"
      [isBusy]="isBusy()"
      (forward)="pay()"
    >
      <app-submission-notice [submission]="submission()" />
      <app-notice>
        <p>{{ 'registration.payment.demo' | transloco }}</p>
      </app-notice>
    </app-step-frame>
  `,
})
export class PaymentStepPage {
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);
  private readonly flow = inject(RegistrationFlow);
  private readonly sending = inject(Sending);
  private readonly arrival = inject(Arrival);

  protected readonly submission = this.sending.submission;
  protected readonly isBusy = computed(() => this.submission().status === 'sending');
  protected readonly label = computed(() => {
    const total = this.flow.order().total;
    return total
      ? this.texts.get('registration.payment.pay', { amount: formatMoney(total, this.language.current()) })
      : this.texts.get('registration.payment.confirm');
  });

  protected pay(): void {
    const readableEventId = this.flow.readableEventId();
    const purchase = loadOpenPurchase(readableEventId);
    if (purchase) this.sending.finalize(readableEventId, purchase.purchaseId, (outcome) => this.arrival.take(outcome));
  }
}
