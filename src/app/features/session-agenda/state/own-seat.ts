import { computed, inject, Service, signal } from '@angular/core';

import { OwnPlaces } from '../../../core/authenticated-user/own-places';
import { EventsApiError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { Now } from '../../../core/time/now';
import { ownSessionState } from '../data/own-session-state';
import { AgendaAddress } from './agenda-address';
import { SessionSeat } from './session-seat';
import { SessionState } from './session-state';

/** What the signed-in person has in the open session, and taking a seat with the place they have at the event. Provided by the session page. */
@Service({ autoProvided: false })
export class OwnSeat {
  private readonly api = inject(EventsApiService);
  private readonly address = inject(AgendaAddress);
  private readonly open = inject(SessionState);
  private readonly seat = inject(SessionSeat);
  private readonly places = inject(OwnPlaces);
  private readonly now = inject(Now).minute;

  private readonly sending = signal(false);
  private readonly failed = signal<{ readonly sessionId: string; readonly error: unknown } | undefined>(undefined);

  readonly isBusy = this.sending.asReadonly();
  readonly state = computed(() => {
    const session = this.open.details();
    const event = this.seat.event();
    const place = this.places.at(this.address.readableEventId());
    if (session === undefined || session.isServiceSession || event === undefined || place === undefined) return undefined;
    return ownSessionState(event, session, place, this.now());
  });
  /** The key of the text that says why it did not work: a refusal by its code, else what went wrong. */
  readonly trouble = computed(() => {
    const failed = this.failed();
    if (failed?.sessionId !== this.open.sessionId()) return undefined;
    const error = failed?.error;
    if (!(error instanceof EventsApiError)) return 'registration.failed.unexpected';
    return error.refusal === null ? `registration.failed.${error.kind}` : `registration.refused.${error.refusal}`;
  });

  take(): void {
    const sessionId = this.open.sessionId();
    if (this.sending() || sessionId === undefined) return;
    this.sending.set(true);
    this.failed.set(undefined);
    this.api.addMySession(this.address.readableEventId(), sessionId, this.state() === 'wait').subscribe({
      error: (error: unknown) => {
        this.failed.set({ sessionId, error });
        this.settle();
      },
      complete: () => {
        this.settle();
      },
    });
  }

  private settle(): void {
    this.sending.set(false);
    this.open.resource.reload();
  }
}
