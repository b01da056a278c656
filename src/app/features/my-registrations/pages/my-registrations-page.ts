import { afterNextRender, Component, computed, effect, type ElementRef, inject, Injector, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { forkJoin } from 'rxjs';

import { failureOf } from '../../../core/connection/failure-of';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { CALLER } from '../../../core/events-api/caller';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import type { MyRegistration } from '../../../core/events-api/models/my-registration';
import { Now } from '../../../core/time/now';
import { WaitlistInvitation } from '../../registration/api/waitlist-invitation';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import { splitByTime } from '../data/split-by-time';
import { GivingUp } from '../state/giving-up';
import { GiveUpDialog } from '../ui/give-up-dialog';
import { MyRegistrationsSkeleton } from '../ui/my-registrations-skeleton';
import { RegistrationRow } from '../ui/registration-row';
import { WaitingRow } from '../ui/waiting-row';

/** What the signed-in person is registered for, waits for, and was at. */
@Component({
  selector: 'app-my-registrations-page',
  imports: [
    GiveUpDialog,
    LoadFailure,
    MyRegistrationsSkeleton,
    RegistrationRow,
    RouterLink,
    StatePanel,
    TranslocoPipe,
    WaitingRow,
    WaitlistInvitation,
  ],
  templateUrl: './my-registrations-page.html',
  styleUrl: './my-registrations-page.css',
  providers: [GivingUp],
})
export class MyRegistrationsPage {
  private readonly injector = inject(Injector);
  private readonly service = inject(EventsApiService);
  private readonly now = inject(Now);
  protected readonly givingUp = inject(GivingUp);

  private readonly caller = inject(CALLER);

  protected readonly all = rxResource({
    params: () => this.caller() ?? undefined,
    stream: () => forkJoin({ mine: this.service.myRegistrations(), waiting: this.service.myWaitlistItems() }),
  });
  private readonly loaded = computed(() => (this.all.hasValue() ? this.all.value() : { mine: [], waiting: [] }));
  protected readonly byTime = computed(() => splitByTime(this.loaded().mine, this.now.minute()));
  protected readonly waiting = computed(() => this.loaded().waiting.filter(({ isInvited }) => !isInvited));
  protected readonly invitations = computed(() => this.loaded().waiting.filter(({ isInvited }) => isInvited));
  protected readonly isEmpty = computed(() => this.loaded().mine.length === 0 && this.loaded().waiting.length === 0);
  protected readonly failure = failureOf(this.all);
  private readonly outcome = viewChild.required<ElementRef<HTMLElement>>('outcome');

  constructor() {
    reloadWhenBack(this.all);
    const router = inject(Router);
    // Signed out, perhaps in another tab: what was shown is nobody's any more.
    effect(() => {
      if (this.caller() === null) void router.navigateByUrl('/events');
    });
  }

  /** Where the personal link is known; the file is fetched without a sign-in. */
  protected calendarFile({ id, key }: MyRegistration): string | null {
    return key && this.service.registrationCalendar(id, key);
  }

  /** After a failure nobody knows what became of it: the page says what stands. */
  protected keep(): void {
    const hasFailed = typeof this.givingUp.status() === 'object';
    this.givingUp.keep();
    if (hasFailed) this.all.reload();
  }

  /** What had the focus is gone with the seat: it goes to the words that say so. */
  protected giveUp(): void {
    this.givingUp.confirm(() => {
      this.all.reload();
      afterNextRender({ read: () => this.outcome().nativeElement.focus() }, { injector: this.injector });
    });
  }
}
