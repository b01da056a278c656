import { computed, inject, Injectable, signal } from '@angular/core';

import type { SessionSummary } from '../../../core/events-api/models/session';
import { seatsLeftIn } from '../model/session-seats';
import { hasToWait } from '../data/waiting';
import { EventFactsLoader } from './event-facts';

/** What of a registration may end on the waiting list: nobody waits who was not told so before. */
@Injectable()
export class Waiting {
  private readonly facts = inject(EventFactsLoader).facts;
  private readonly agreed = signal(false);

  readonly isOffered = computed(() => this.facts()?.event.registration.showsWaitlist ?? false);
  readonly isNeeded = computed(() => {
    const facts = this.facts();
    return facts !== undefined && hasToWait(facts.event, facts.passes);
  });
  /** Attendees who find no seat at the event wait for one. */
  readonly isForEvent = computed(() => this.isNeeded() || this.agreed());
  readonly choosesPassLater = computed(() => this.isNeeded() && (this.facts()?.passes.length ?? 0) > 0);
  /** Whether people may say that they want the seat without being asked (dynamics facts, 3.5). */
  readonly offersAutomaticRegistration = computed(() => {
    const facts = this.facts();
    if (!facts || facts.passes.length > 0) return false;
    const { offersAutomaticRegistration, registersFromWaitlist } = facts.event.registration;
    return offersAutomaticRegistration && !registersFromWaitlist;
  });
  readonly wantsAutomaticRegistration = signal(false);

  /** After a refusal: whatever is full by now is waited for. */
  agree(): void {
    this.agreed.set(true);
  }

  /** Whether attendees who find no seat in the session wait for one. */
  isFor(session: SessionSummary): boolean {
    return this.isForEvent() || (this.isOffered() && seatsLeftIn(session) === 0);
  }
}
