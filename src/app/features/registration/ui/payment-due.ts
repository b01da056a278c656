import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { formatter } from '../../../core/time/formatter';
import { Notice } from '../../../shared/ui/notice/notice';
import { formatMoney, type Money } from '../../../shared/util/money';

/** A seat that was taken and is still to be paid: the way to the payment, and back out of it. */
@Component({
  selector: 'app-payment-due',
  imports: [Notice, TranslocoPipe],
  template: `
    <app-notice kind="warn" icon="hourglass">
      <p>
        <strong>{{ 'registration.state.pendingPayment' | transloco }}</strong>&ngsp;<bdi>{{ eventName() }}</bdi>
      </p>
      @if (deadline(); as until) {
        <p>{{ 'registration.invitation.until' | transloco: { until } }}</p>
      }
      <p class="actions">
        <button class="btn btn-small" type="button" [attr.aria-disabled]="isBusy() ? 'true' : null" (click)="paid.emit()">
          {{
            (amount() === null ? 'registration.invitation.pay' : 'registration.invitation.payFor')
              | transloco: { amount: amount() }
          }}
        </button>
        <button class="btn btn-small btn-line" type="button" (click)="givenUp.emit()">
          {{ 'myRegistrations.giveUp.event.ask' | transloco }}
        </button>
      </p>
    </app-notice>
  `,
})
export class PaymentDue {
  private readonly language = inject(Language);

  readonly eventName = input.required<string>();
  /** Instant in milliseconds since 1970; null: nobody says. */
  readonly until = input.required<number | null>();
  /** null: not known yet. */
  readonly price = input.required<Money | null>();
  readonly isBusy = input(false);

  readonly paid = output();
  readonly givenUp = output();

  protected readonly deadline = computed(() => {
    const until = this.until();
    return until === null ? null : formatter(this.language.current(), { dateStyle: 'full', timeStyle: 'short' }).format(until);
  });
  protected readonly amount = computed(() => {
    const price = this.price();
    return price && formatMoney(price, this.language.current());
  });
}
