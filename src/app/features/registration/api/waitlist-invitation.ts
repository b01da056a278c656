import { Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';

import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { RegistrationLink } from '../../../core/cart/registration-link';
import { Invitations } from '../state/invitations';
import { PaymentWay } from '../state/payment-way';
import { Invitation } from '../ui/invitation';
import { SubmissionNotice } from '../ui/submission-notice';

/** A seat that is kept for somebody from the waiting list: to take, or to leave to the next. */
@Component({
  selector: 'app-waitlist-invitation',
  imports: [Invitation, SubmissionNotice],
  template: `
    <app-submission-notice [submission]="submission()" [withAdvice]="false" />
    <app-invitation
      [id]="link().id"
      [sessionName]="sessionName() ?? eventName()"
      [until]="until()"
      [passes]="choice()"
      [isBusy]="submission().status === 'sending'"
      (accepted)="accept($event)"
      (declined)="leave()"
    />
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

  /** The invitation was answered, or is no longer there. */
  readonly settled = output();

  protected readonly submission = this.invitations.submission;
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
