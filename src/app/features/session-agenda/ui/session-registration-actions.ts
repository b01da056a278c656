import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import type { SessionRegistration } from '../model/session-registration';

/** The way to a seat in a session. */
@Component({
  selector: 'app-session-registration-actions',
  imports: [Icon, RouterLink, TranslocoPipe],
  templateUrl: './session-registration-actions.html',
})
export class SessionRegistrationActions {
  readonly state = input.required<SessionRegistration>();
  readonly readableEventId = input.required<string>();
  /** Whoever looks has a place of their own: what is chosen here is for somebody else. */
  readonly isForOthers = input(false);

  readonly added = output();
  readonly removed = output();

  protected readonly isInCart = computed(() => this.state() === 'inCart');

  protected readonly label = computed(() => {
    if (this.isInCart()) return 'agenda.registration.remove';
    if (this.isForOthers()) return 'agenda.own.forOthers';
    return this.state() === 'wait' ? 'agenda.registration.wait' : 'agenda.registration.add';
  });

  protected toggle(): void {
    if (this.isInCart()) this.removed.emit();
    else this.added.emit();
  }
}
