import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';

import type { RegistrationOutcome } from '../../../core/events-api/models/registration';
import { saveOpenPurchase } from '../../../core/cart/open-purchase';

/** Leads to where an accepted outcome is paid: the demo payment, or the page of the payment provider. */
@Injectable()
export class PaymentWay {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);

  /** @returns whether there is something to pay; the purchase is kept, so that whoever comes back finds it */
  take(readableEventId: string, { status, purchaseId, redirectUrl, registrations }: RegistrationOutcome): boolean {
    if (purchaseId !== null && status !== 'success') {
      saveOpenPurchase(readableEventId, { purchaseId, registrations, redirectUrl, until: null });
    }
    if (status === 'redirect' && redirectUrl !== null) {
      this.document.defaultView?.location.assign(redirectUrl);
      return true;
    }
    if (status !== 'initiated') return false;
    void this.router.navigate(['/events', readableEventId, 'register', 'payment']);
    return true;
  }
}
