import { Component, computed, DOCUMENT, effect, inject, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { kindOfError } from '../../../core/events-api/events-api-error';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Texts } from '../../../core/i18n/texts';
import { formatter } from '../../../core/time/formatter';
import { Now } from '../../../core/time/now';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { Notice } from '../../../shared/ui/notice/notice';
import { Skeleton } from '../../../shared/ui/skeleton/skeleton';
import { formatMoney } from '../../../shared/util/money';
import { Arrival } from '../state/arrival';
import { Payment } from '../state/payment';
import { RegistrationFlow } from '../state/registration-flow';
import { Sending } from '../state/sending';
import { StepWays } from '../state/step-ways';
import { StepFrame } from '../ui/step-frame';
import { SubmissionNotice } from '../ui/submission-notice';

const A_MINUTE = 60_000;

/** Seats are held: the demo payment confirms them at one press, a provider's page is a redirect away and leads back here. */
@Component({
  selector: 'app-payment-step-page',
  imports: [LoadFailure, Notice, PluralPipe, Skeleton, StepFrame, SubmissionNotice, TranslocoPipe],
  templateUrl: './payment-step-page.html',
  providers: [Payment],
})
export class PaymentStepPage {
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);
  private readonly now = inject(Now).minute;
  private readonly flow = inject(RegistrationFlow);
  private readonly sending = inject(Sending);
  private readonly arrival = inject(Arrival);
  private readonly ways = inject(StepWays);
  protected readonly payment = inject(Payment);

  protected readonly submission = computed(() => {
    const cancelling = this.payment.cancelling();
    return cancelling.status === 'failed' ? cancelling : this.sending.submission();
  });
  protected readonly isBusy = computed(() =>
    [this.payment.cancelling(), this.sending.submission()].some(({ status }) => status === 'sending'),
  );
  protected readonly isDemo = computed(() => !this.payment.kept()?.redirectUrl);
  protected readonly failure = computed(() => {
    const error = this.payment.resource.error();
    return error === undefined ? undefined : kindOfError(error);
  });
  protected readonly until = computed(() => {
    const until = this.payment.purchase()?.until;
    return until === undefined ? '' : formatter(this.language.current(), { timeStyle: 'short' }).format(until);
  });
  /** The present is up to a minute old, so a begun minute is not counted. */
  protected readonly minutesLeft = computed(() =>
    Math.max(1, Math.floor(((this.payment.purchase()?.until ?? 0) - this.now()) / A_MINUTE)),
  );
  protected readonly label = computed(() => {
    if (!this.isDemo()) return this.texts.get('registration.payment.continue');
    const { amount = 0, currency = null } = this.payment.purchase() ?? {};
    return this.texts.get('registration.payment.pay', {
      amount: formatMoney({ amount, currency, currencySymbol: null }, this.language.current()),
    });
  });

  constructor() {
    effect(() => {
      const state = this.payment.state();
      untracked(() => {
        if (state === 'paid') this.arrival.atPaid(this.payment.kept()?.registrations ?? []);
        if (state === 'expired' || state === 'cancelled') this.sending.forget();
      });
    });
  }

  protected pay(): void {
    const purchase = this.payment.purchase();
    if (!purchase) return;
    if (this.isDemo()) this.sending.finalize(this.flow.readableEventId(), purchase.id, (outcome) => this.arrival.take(outcome));
    else this.payment.leave();
  }

  protected cancel(): void {
    this.payment.cancel();
    this.document.getElementById('main')?.focus({ preventScroll: true });
  }

  /** Back to what was typed, to hold seats once more. */
  protected again(): void {
    this.ways.goTo('check');
  }
}
