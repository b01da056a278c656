import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';

import { kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { RegistrationOutcome } from '../../../core/events-api/models/registration';
import { saveOpenPurchase } from '../data/open-purchase';
import type { RegistrationLink } from '../data/registration-link';
import { idle, type Submission } from '../model/submission';

/** Takes or gives up places of the waiting list, one at a time. Provided by the page that shows them. */
@Injectable()
export class Invitations {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly service = inject(EventsApiService);
  private readonly state = signal<Submission>(idle);

  readonly submission = this.state.asReadonly();

  /**
   * @param link of the registration or of one of its sessions; both open with the registration's key
   * @param settled called when the page has to be read again
   */
  accept(readableEventId: string, link: RegistrationLink, passId: string | null, settled: () => void): void {
    if (!this.begin()) return;
    this.service.acceptInvitation(link.id, link.key, passId).subscribe({
      next: (outcome) => {
        this.take(readableEventId, outcome, settled);
      },
      error: (error: unknown) => {
        this.state.set({ status: 'failed', kind: kindOfError(error) });
      },
    });
  }

  leave(link: RegistrationLink, settled: () => void): void {
    if (!this.begin()) return;
    this.service.leaveWaitlist(link.id, link.key).subscribe({
      complete: () => {
        this.state.set({ status: 'done' });
        settled();
      },
      error: (error: unknown) => {
        this.state.set({ status: 'failed', kind: kindOfError(error) });
      },
    });
  }

  private begin(): boolean {
    if (this.state().status === 'sending') return false;
    this.state.set({ status: 'sending' });
    return true;
  }

  private take(readableEventId: string, outcome: RegistrationOutcome, settled: () => void): void {
    if (outcome.status === 'refused') {
      this.state.set({ status: 'refused', code: outcome.errorCode, message: outcome.errorMessage });
      settled();
      return;
    }
    this.state.set({ status: 'done' });
    const { purchaseId, redirectUrl, registrations } = outcome;
    if (purchaseId !== null && outcome.status !== 'success') saveOpenPurchase(readableEventId, { purchaseId, registrations });
    if (outcome.status === 'redirect' && redirectUrl !== null) this.document.defaultView?.location.assign(redirectUrl);
    else if (outcome.status === 'initiated') void this.router.navigate(['/events', readableEventId, 'register', 'payment']);
    else settled();
  }
}
