import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { PersonalRegistration } from '../../../core/events-api/models/registration';
import { Language } from '../../../core/i18n/language';
import { Art } from '../../../shared/ui/art/art';
import { DateBlock } from '../../../shared/ui/date-block/date-block';
import { dateBlockText } from '../../../shared/ui/date-block/date-block-text';
import { Icon } from '../../../shared/ui/icon/icon';
import { TicketFacts } from './ticket-facts';

/** One attendee's registration as a ticket, with the way to give it back. */
@Component({
  selector: 'app-ticket',
  imports: [Art, DateBlock, Icon, TicketFacts, TranslocoPipe],
  templateUrl: './ticket.html',
  styleUrl: './ticket.css',
  host: { '[attr.data-state]': 'registration().state' },
})
export class Ticket {
  private readonly language = inject(Language);

  readonly registration = input.required<PersonalRegistration>();
  /** Address of the picture of its QR code. */
  readonly picture = input<string | null>(null);
  /** Address of its calendar file. */
  readonly calendarFile = input<string | null>(null);
  /** A cancellation is on its way. */
  readonly isCancelling = input(false);
  /** False where it is only shown. */
  readonly canBeGivenUp = input(true);

  readonly cancelled = output();
  /** The waiting list was left. */
  readonly left = output();

  protected readonly asks = signal(false);
  protected readonly isActive = computed(() => this.registration().state !== 'cancelled');
  /** An invitation is declined where it is offered. */
  protected readonly canGiveUp = computed(
    () => this.canBeGivenUp() && this.isActive() && this.registration().state !== 'invited',
  );
  /** What can be given up: a seat, or a place on the waiting list. */
  protected readonly act = computed(() => (this.registration().state === 'waitlisted' ? 'leave' : 'cancel'));
  protected readonly date = computed(() => {
    const { start, end, zone } = this.registration().when;
    return dateBlockText(start, end, zone, this.language.current());
  });

  protected giveUp(): void {
    this.asks.set(false);
    if (this.act() === 'leave') this.left.emit();
    else this.cancelled.emit();
  }
}
