import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';

import type { RegistrationOutcome } from '../../../core/events-api/models/registration';
import { dropOpenPurchase, loadOpenPurchase } from '../../../core/cart/open-purchase';
import { rememberTogether } from '../data/registered-together';
import type { RegistrationLink } from '../../../core/cart/registration-link';
import { PaymentWay } from './payment-way';
import { RegistrationFlow } from './registration-flow';

/** Goes where an accepted registration leads: to its page, to the demo payment, or to the payment provider. */
@Injectable()
export class Arrival {
  private readonly router = inject(Router);
  private readonly flow = inject(RegistrationFlow);
  private readonly paymentWay = inject(PaymentWay);

  take(outcome: RegistrationOutcome): void {
    const readableEventId = this.flow.readableEventId();
    if (this.paymentWay.take(readableEventId, outcome)) return;
    const { registrations } = outcome;
    const made = registrations.length > 0 ? registrations : (loadOpenPurchase(readableEventId)?.registrations ?? []);
    dropOpenPurchase(readableEventId);
    void this.show(readableEventId, made);
  }

  /** It is paid: by the provider's word, or in another tab, which has forgotten the purchase by then. */
  atPaid(made: readonly RegistrationLink[]): void {
    const readableEventId = this.flow.readableEventId();
    dropOpenPurchase(readableEventId);
    void this.show(readableEventId, made);
  }

  /** A back end that names no registrations (or names none to strangers) gets the page that only says "received". */
  private async show(readableEventId: string, made: readonly RegistrationLink[]): Promise<void> {
    rememberTogether(made);
    const [first] = made;
    await (first
      ? this.router.navigate(['/events', readableEventId, 'registration', first.id], {
          queryParams: { key: first.key },
          replaceUrl: true,
        })
      : this.router.navigate(['/events', readableEventId, 'registration'], { replaceUrl: true }));
    this.flow.complete();
  }
}
