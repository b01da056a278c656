import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { forkJoin } from 'rxjs';

import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiError, kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { PersonalRegistration } from '../../../core/events-api/models/registration';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { Notice } from '../../../shared/ui/notice/notice';
import { Skeleton } from '../../../shared/ui/skeleton/skeleton';
import { recallTogether } from '../data/registered-together';
import { keptSeats } from '../data/kept-seats';
import type { RegistrationLink } from '../../../core/cart/registration-link';
import { resultOf } from '../data/registration-result';
import { Invitations } from '../state/invitations';
import { PaymentWay } from '../state/payment-way';
import { Invitation } from '../ui/invitation';
import { ResultHead } from '../ui/result-head';
import { SubmissionNotice } from '../ui/submission-notice';
import { Ticket } from '../ui/ticket';
import { CalendarSection } from './calendar-section';

/** What became of a registration: the page of the personal link, which is the end of registering as well. */
@Component({
  selector: 'app-registration-page',
  imports: [
    CalendarSection,
    Invitation,
    LoadFailure,
    Notice,
    ResultHead,
    RouterLink,
    Skeleton,
    SubmissionNotice,
    Ticket,
    TranslocoPipe,
  ],
  templateUrl: './registration-page.html',
  styleUrl: './registration-page.css',
  providers: [PaymentWay, Invitations],
})
export class RegistrationPage {
  private readonly document = inject(DOCUMENT);
  private readonly service = inject(EventsApiService);
  private readonly invitations = inject(Invitations);

  readonly readableEventId = input.required<string>();
  readonly registrationId = input.required<string>();
  /** From the address; without it nobody's registration is shown. */
  readonly key = input('');

  protected readonly cancelling = signal<string | null>(null);
  protected readonly cancelFailed = signal(false);
  private readonly links = computed<RegistrationLink[]>(() => [
    { id: this.registrationId(), key: this.key() },
    ...recallTogether(this.registrationId()),
  ]);
  protected readonly registrations = rxResource({
    params: () => this.links(),
    stream: ({ params }) => forkJoin(params.map(({ id, key }) => this.service.personalRegistration(id, key))),
  });
  private readonly shown = computed(() => (this.registrations.hasValue() ? this.registrations.value() : []));
  /** One that takes place, if there is any. */
  protected readonly inCalendar = computed(() =>
    this.shown().find(({ state, eventCancelled }) => state === 'registered' && !eventCancelled),
  );
  protected readonly result = computed(() => resultOf(this.shown()));
  private readonly isInvited = computed(() => this.shown().some(({ state }) => state === 'invited'));
  /** What there is to choose from for who is invited without a pass. */
  private readonly passes = rxResource({
    params: () => (this.isInvited() ? this.readableEventId() : undefined),
    stream: ({ params }) => this.service.passes(params),
  });
  /** The seats that are kept for those on this page, at the event and in its sessions. */
  protected readonly kept = computed(() =>
    this.shown().flatMap((registration) => {
      const passes = this.passes.hasValue() ? this.passes.value() : [];
      return keptSeats(registration, this.keyOf(registration.id), passes);
    }),
  );
  protected readonly submission = this.invitations.submission;
  protected readonly isBusy = computed(() => this.submission().status === 'sending');
  protected readonly failure = computed(() => kindOfError(this.registrations.error()));
  protected readonly correlationId = computed(() => {
    const error = this.registrations.error();
    return error instanceof EventsApiError ? error.correlationId : null;
  });

  constructor() {
    reloadWhenBack(this.registrations);
  }

  protected accept(link: RegistrationLink, passId: string | null): void {
    this.invitations.accept(this.readableEventId(), link, passId, () => this.registrations.reload());
  }

  protected leaveWaitlist(id: string): void {
    this.leave({ id, key: this.keyOf(id) });
  }

  protected leave(link: RegistrationLink): void {
    this.invitations.leave(link, () => this.registrations.reload());
  }

  /** null where there is no ticket to show, or none yet. */
  protected ticketPicture({ id, qrText }: PersonalRegistration): string | null {
    return qrText === null ? null : this.service.ticketPicture(id, this.keyOf(id));
  }

  protected calendarFile({ id, state }: PersonalRegistration): string | null {
    return state === 'registered' ? this.service.registrationCalendar(id, this.keyOf(id)) : null;
  }

  protected cancel(id: string): void {
    const link = this.links().find((known) => known.id === id);
    if (!link || this.cancelling() !== null) return;
    this.cancelling.set(id);
    this.cancelFailed.set(false);
    this.service.cancelRegistration(link.id, link.key).subscribe({
      error: () => {
        this.cancelling.set(null);
        this.cancelFailed.set(true);
      },
      complete: () => {
        this.cancelling.set(null);
        this.registrations.reload();
        // The result stands at the top of the page, and says itself what has changed.
        this.document.defaultView?.scrollTo({ top: 0 });
      },
    });
  }

  private keyOf(id: string): string {
    return this.links().find((link) => link.id === id)?.key ?? '';
  }
}
