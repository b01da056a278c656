import { inject, Injectable, signal } from '@angular/core';

import { kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { GivingUpStatus } from '../model/giving-up';
import type { Seat } from '../model/seat';

/** Gives up one seat at a time: asked about first, then sent. Provided by the page. */
@Injectable()
export class GivingUp {
  private readonly service = inject(EventsApiService);
  private readonly seat = signal<Seat | null>(null);
  private readonly state = signal<GivingUpStatus>('idle');
  private readonly given = signal<Seat | null>(null);

  /** What the question is about. */
  readonly asked = this.seat.asReadonly();
  readonly status = this.state.asReadonly();
  /** What was given up last. */
  readonly done = this.given.asReadonly();

  ask(seat: Seat): void {
    this.state.set('idle');
    this.seat.set(seat);
  }

  keep(): void {
    if (this.state() !== 'sending') this.seat.set(null);
  }

  /** @param settled called when the seat is given up */
  confirm(settled: () => void): void {
    const seat = this.seat();
    if (seat === null || this.state() === 'sending') return;
    this.state.set('sending');
    this.send(seat).subscribe({
      error: (error: unknown) => {
        this.state.set({ error: kindOfError(error) });
      },
      complete: () => {
        this.state.set('idle');
        this.seat.set(null);
        this.given.set(seat);
        settled();
      },
    });
  }

  private send({ kind, id, key }: Seat) {
    return kind === 'waiting' ? this.service.leaveWaitlist(id, key) : this.service.cancelMyRegistration(id);
  }
}
