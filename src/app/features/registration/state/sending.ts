import { inject, Injectable, signal } from '@angular/core';
import type { Observable } from 'rxjs';

import { kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { CaptchaProof } from '../../../core/events-api/models/captcha';
import type { AttendeeToRegister, RegistrationOutcome } from '../../../core/events-api/models/registration';
import { idle, type Submission } from '../model/submission';

/** Sends a registration and its payment, one at a time. */
@Injectable()
export class Sending {
  private readonly service = inject(EventsApiService);
  private readonly state = signal<Submission>(idle);
  private attempt: { readonly content: string; readonly key: string } | undefined;

  readonly submission = this.state.asReadonly();

  /**
   * Registers the attendees. The same content sent again, after a lost connection or a second press, carries the same idempotency
   * key, so that nobody is registered twice.
   */
  register(
    readableEventId: string,
    attendees: readonly AttendeeToRegister[],
    proof: CaptchaProof | null,
    accepted: (outcome: RegistrationOutcome) => void,
  ): void {
    const content = JSON.stringify([readableEventId, attendees, proof]);
    if (this.attempt?.content !== content) this.attempt = { content, key: crypto.randomUUID() };
    this.send(this.service.register(readableEventId, attendees, this.attempt.key, proof), accepted);
  }

  finalize(readableEventId: string, purchaseId: string, accepted: (outcome: RegistrationOutcome) => void): void {
    this.send(this.service.finalize(readableEventId, purchaseId), accepted);
  }

  private send(answer: Observable<RegistrationOutcome>, accepted: (outcome: RegistrationOutcome) => void): void {
    if (this.state().status === 'sending') return;
    this.state.set({ status: 'sending' });
    answer.subscribe({
      next: (outcome) => {
        if (outcome.status === 'refused') {
          this.attempt = undefined;
          this.state.set({ status: 'refused', code: outcome.errorCode, message: outcome.errorMessage });
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
