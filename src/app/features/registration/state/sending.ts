import { inject, Injectable, signal } from '@angular/core';
import { catchError, type Observable, of, switchMap, tap, throwError } from 'rxjs';

import { EventsApiError, kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { CaptchaProof } from '../../../core/events-api/models/captcha';
import type { AttendeeToRegister, RegistrationOutcome } from '../../../core/events-api/models/registration';
import { CLOCK } from '../../../core/time/clock';
import { dropAttempt, loadAttempt, saveAttempt, wantTheSame } from '../data/attempt';
import { dropOpenPurchase, loadOpenPurchase } from '../../../core/cart/open-purchase';
import { idle, refusedAs, type Submission } from '../model/submission';
import { EventFactsLoader } from './event-facts';

/** Sends a registration and its payment, one at a time. */
@Injectable()
export class Sending {
  private readonly service = inject(EventsApiService);
  private readonly clock = inject(CLOCK);
  private readonly readableEventId = inject(EventFactsLoader).readableEventId;
  private readonly state = signal<Submission>(idle);

  readonly submission = this.state.asReadonly();

  /**
   * Registers the attendees. The same sent again, after a lost connection, a reload or a second press, goes out as it did under the same
   * idempotency key, so that nobody is registered twice. Something else lets the seats go first that an unpaid purchase still holds.
   */
  register(
    readableEventId: string,
    attendees: readonly AttendeeToRegister[],
    proof: CaptchaProof | null,
    accepted: (outcome: RegistrationOutcome) => void,
  ): void {
    if (this.state().status === 'sending') return;
    const known = loadAttempt(readableEventId, this.clock.now());
    const isAgain = known !== null && wantTheSame(known.attendees, attendees);
    const attempt = isAgain ? known : { key: crypto.randomUUID(), attendees, proof };
    saveAttempt(readableEventId, attempt, this.clock.now());
    const answer = this.service.register(readableEventId, attempt.attendees, attempt.key, attempt.proof);
    const held = isAgain ? null : loadOpenPurchase(readableEventId);
    this.send(held ? this.letGo(readableEventId, held.purchaseId).pipe(switchMap(() => answer)) : answer, accepted);
  }

  finalize(readableEventId: string, purchaseId: string, accepted: (outcome: RegistrationOutcome) => void): void {
    this.send(this.service.finalize(readableEventId, purchaseId), accepted);
  }

  /** What was refused has been changed. */
  reset(): void {
    this.state.set(idle);
  }

  /** What was held is gone: the same sent again is a new registration. */
  forget(): void {
    dropAttempt(this.readableEventId());
  }

  /** A purchase that is settled or not known any more holds nothing. */
  private letGo(readableEventId: string, purchaseId: string): Observable<unknown> {
    return this.service.cancelPurchase(readableEventId, purchaseId).pipe(
      catchError((error: unknown) => {
        const isSettled = error instanceof EventsApiError && ['notFound', 'refused'].includes(error.kind);
        return isSettled ? of(null) : throwError(() => error);
      }),
      tap(() => dropOpenPurchase(readableEventId)),
    );
  }

  private send(answer: Observable<RegistrationOutcome>, accepted: (outcome: RegistrationOutcome) => void): void {
    if (this.state().status === 'sending') return;
    this.state.set({ status: 'sending' });
    answer.subscribe({
      next: (outcome) => {
        if (outcome.status === 'refused') {
          this.forget();
          this.state.set(refusedAs(outcome));
          return;
        }
        this.state.set({ status: 'done' });
        accepted(outcome);
      },
      error: (error: unknown) => {
        this.state.set({ status: 'failed', kind: kindOfError(error) });
      },
    });
  }
}
