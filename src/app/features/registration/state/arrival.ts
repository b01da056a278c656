import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';

import type { RegistrationOutcome } from '../../../core/events-api/models/registration';
import { dropOpenPurchase, loadOpenPurchase, saveOpenPurchase } from '../data/open-purchase';
import { rememberTogether } from '../data/registered-together';
import type { RegistrationLink } from '../data/registration-link';
import { RegistrationFlow } from './registration-flow';

/** Goes where an accepted registration leads: to its page, to the demo payment, or to the payment provider. */
@Injectable()
export class Arrival {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly flow = inject(RegistrationFlow);

  take(outcome: RegistrationOutcome): void {
    const readableEventId = this.flow.readableEventId();
    const { purchaseId, redirectUrl, registrations } = outcome;
    if (purchaseId !== null && outcome.status !== 'success') saveOpenPurchase(readableEventId, { purchaseId, registrations });
    if (outcome.status === 'redirect' && redirectUrl !== null) {
      this.document.defaultView?.location.assign(redirectUrl);
      return;
    }
    if (outcome.status === 'initiated') {
      void this.router.navigate(['/events', readableEventId, 'register', 'payment']);
      return;
    }
    const made = registrations.length > 0 ? registrations : (loadOpenPurchase(readableEventId)?.registrations ?? []);
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
