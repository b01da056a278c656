import { inject, Injectable, signal } from '@angular/core';

import { kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { RegistrationOutcome } from '../../../core/events-api/models/registration';
import type { RegistrationLink } from '../../../core/cart/registration-link';
import { idle, refusedAs, type Submission } from '../model/submission';
import { PaymentWay } from './payment-way';

/** Takes or gives up places of the waiting list, one at a time. Provided by the page that shows them. */
@Injectable()
export class Invitations {
  private readonly service = inject(EventsApiService);
  private readonly paymentWay = inject(PaymentWay);
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
      this.state.set(refusedAs(outcome));
      settled();
      return;
    }
    this.state.set({ status: 'done' });
    if (!this.paymentWay.take(readableEventId, outcome)) settled();
  }
}
