import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { MyRegistration, MySessionRegistration } from '../../../core/events-api/models/my-registration';
import type { ZonedRange } from '../../../core/events-api/models/zoned-range';
import { Language } from '../../../core/i18n/language';
import { formatRange } from '../../../core/time/format-range';
import { RegistrationTicket } from '../../registration/api/registration-ticket';
import { DateBlock } from '../../../shared/ui/date-block/date-block';
import { dateBlockText } from '../../../shared/ui/date-block/date-block-text';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Seat } from '../model/seat';

/** One registration: when, for what, for whom, with its sessions, and what can be done with it. */
@Component({
  selector: 'li[app-registration-row]',
  imports: [DateBlock, Icon, RegistrationTicket, RouterLink, TranslocoPipe],
  templateUrl: './registration-row.html',
  styleUrl: './row.css',
})
export class RegistrationRow {
  private readonly language = inject(Language);

  readonly registration = input.required<MyRegistration>();
  /** Address of its calendar file. */
  readonly calendarFile = input<string | null>(null);
  readonly isPast = input(false);

  readonly givenUp = output<Seat>();

  protected readonly showsTicket = signal(false);
  protected readonly ticketId = computed(() => `ticket-${this.registration().id}`);
  protected readonly state = computed(() => {
    if (this.registration().eventCancelled) return 'eventCancelled';
    return this.isPast() ? 'past' : 'registered';
  });
  protected readonly isOn = computed(() => this.state() === 'registered');
  protected readonly dateState = computed(() => ({ eventCancelled: 'off', past: 'past', registered: 'open' }) as const);
  protected readonly date = computed(() => {
    const { when } = this.registration();
    return when && dateBlockText(when.start, when.end, when.zone, this.language.current());
  });

  protected range(when: ZonedRange): string {
    return formatRange(when, { locale: this.language.current() });
  }

  protected toggleTicket(): void {
    this.showsTicket.update((shows) => !shows);
  }

  protected giveUp(): void {
    const { id, eventName: name } = this.registration();
    this.givenUp.emit({ kind: 'event', id, name, key: '' });
  }

  protected giveUpSession({ id, sessionName: name }: MySessionRegistration): void {
    this.givenUp.emit({ kind: 'session', id, name, key: '' });
  }
}
