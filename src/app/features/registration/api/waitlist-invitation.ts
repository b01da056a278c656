import { Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';

import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { RegistrationLink } from '../../../core/cart/registration-link';
import { Skeleton } from '../../../shared/ui/skeleton/skeleton';
import { Invitations } from '../state/invitations';
import { PaymentWay } from '../state/payment-way';
import { Invitation } from '../ui/invitation';
import { PaymentDue } from '../ui/payment-due';
import { SubmissionNotice } from '../ui/submission-notice';

/** A seat that is kept for somebody from the waiting list: to take, to pay, or to leave to the next. */
@Component({
  selector: 'app-waitlist-invitation',
  imports: [Invitation, PaymentDue, Skeleton, SubmissionNotice],
  template: `
    <app-submission-notice [submission]="submission()" [withAdvice]="false" />
    @if (isToPay()) {
      <app-payment-due
        [eventName]="eventName()"
        [until]="until()"
        [price]="price()"
        [isBusy]="isBusy()"
        (paid)="accept(null)"
        (givenUp)="givenUp.emit()"
      />
    } @else if (isKnown()) {
      <app-invitation
        [id]="link().id"
        [sessionName]="sessionName() ?? eventName()"
        [eventName]="sessionName() && eventName()"
        [until]="until()"
        [passes]="choice()"
        [price]="price()"
        [isBusy]="isBusy()"
        (accepted)="accept($event)"
        (declined)="leave()"
      />
    } @else {
      <app-skeleton width="100%" height="9rem" />
    }
  `,
  providers: [Invitations, PaymentWay],
})
export class WaitlistInvitation {
  private readonly service = inject(EventsApiService);
  private readonly invitations = inject(Invitations);

  /** Of the registration, or of the session registration with the registration's key. */
  readonly link = input.required<RegistrationLink>();
  readonly readableEventId = input.required<string>();
  readonly eventName = input.required<string>();
  readonly sessionName = input.required<string | null>();
  /** Instant in milliseconds since 1970; null: nobody says. */
  readonly until = input.required<number | null>();
  /** It is taken already, and its pass is to be paid. */
  readonly isToPay = input(false);

  /** The invitation was answered, or is no longer there. */
  readonly settled = output();
  /** A seat that is to be paid is not wanted any more. */
  readonly givenUp = output();

  protected readonly submission = this.invitations.submission;
  protected readonly isBusy = computed(() => this.submission().status === 'sending');
  private readonly isForEvent = computed(() => this.sessionName() === null);
  private readonly passes = rxResource({
    params: () => (this.isForEvent() ? this.readableEventId() : undefined),
    stream: ({ params }) => this.service.passes(params),
  });
  /** Who has wished for a pass already need not choose. */
  private readonly registration = rxResource({
    params: () => (this.isForEvent() ? this.link() : undefined),
    stream: ({ params: { id, key } }) => this.service.personalRegistration(id, key),
  });
  /** Nobody is asked to take a seat before it is known what there is to choose; what cannot be read the server decides. */
  protected readonly isKnown = computed(() => !this.passes.isLoading() && !this.registration.isLoading());
  protected readonly price = computed(() => (this.registration.hasValue() ? this.registration.value().passPrice : null));
  protected readonly choice = computed(() => {
    if (!this.passes.hasValue() || !this.registration.hasValue()) return [];
    return this.registration.value().passName === null ? this.passes.value() : [];
  });

  protected accept(passId: string | null): void {
    this.invitations.accept(this.readableEventId(), this.link(), passId, () => this.settled.emit());
  }

  protected leave(): void {
    this.invitations.leave(this.link(), () => this.settled.emit());
  }
}
