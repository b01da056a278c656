import { Component, computed, effect, inject, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslocoPipe } from '@jsverse/transloco';
import { map } from 'rxjs';

import { PURCHASE_PARAMETER } from '../../../../../contract/portal-paths.ts';
import { RegistrationPageUserActions } from '../../../core/authenticated-user/authenticated-user.actions';
import { authenticatedUserFeature } from '../../../core/authenticated-user/authenticated-user.feature';
import { PORTAL_CONFIG } from '../../../core/config/portal-config';
import { kindOfError } from '../../../core/events-api/events-api-error';
import { Now } from '../../../core/time/now';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { Skeleton } from '../../../shared/ui/skeleton/skeleton';
import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import { loadOpenPurchase } from '../../../core/cart/open-purchase';
import { whyClosed } from '../data/registration-window';
import { whereTo } from '../data/where-to';
import type { RegistrationStep } from '../model/registration-step';
import type { StepView } from '../model/step-view';
import { Arrival } from '../state/arrival';
import { Captcha } from '../state/captcha';
import { CurrentStep } from '../state/current-step';
import { EventFactsLoader } from '../state/event-facts';
import { OwnDetails } from '../state/own-details';
import { PaymentWay } from '../state/payment-way';
import { RegistrationFlow } from '../state/registration-flow';
import { Sending } from '../state/sending';
import { StepWays } from '../state/step-ways';
import { Waiting } from '../state/waiting';
import { OrderSum } from '../ui/order-sum';
import { StepList } from '../ui/step-list';
import { SeatNewsStatus } from './seat-news-status';

/** The frame around the steps of a registration: where one is, and what has been chosen so far. */
@Component({
  selector: 'app-register-page',
  imports: [LoadFailure, OrderSum, RouterLink, RouterOutlet, SeatNewsStatus, Skeleton, StatePanel, StepList, TranslocoPipe],
  templateUrl: './register-page.html',
  styleUrl: './register-page.css',
  providers: [
    EventFactsLoader,
    Waiting,
    RegistrationFlow,
    Sending,
    Captcha,
    CurrentStep,
    StepWays,
    PaymentWay,
    Arrival,
    OwnDetails,
  ],
})
export class RegisterPage {
  private readonly router = inject(Router);
  private readonly loader = inject(EventFactsLoader);
  private readonly now = inject(Now);
  private readonly store = inject(Store);
  private readonly session = this.store.selectSignal(authenticatedUserFeature.selectSession);
  private readonly own = inject(OwnDetails);
  protected readonly flow = inject(RegistrationFlow);
  protected readonly step = inject(CurrentStep).step;

  protected readonly error = this.loader.resource.error;
  protected readonly failure = computed(() => kindOfError(this.error()));
  protected readonly offersSignIn = inject(PORTAL_CONFIG).signIn !== undefined;
  protected readonly base = computed(() => ['/events', this.flow.readableEventId(), 'register']);
  protected readonly closed = computed(() => {
    const event = this.flow.facts()?.event;
    if (!event || this.step() === 'payment') return null;
    return whyClosed(event, this.now.minute(), this.session().status === 'signedIn');
  });
  protected readonly steps = computed((): StepView[] => {
    const steps = this.flow.steps();
    const step = this.step() ?? steps[0];
    const current = steps.findIndex((known) => known === step);
    return steps.map((known, index) => ({ step: known, state: index === current ? 'now' : index < current ? 'done' : 'todo' }));
  });

  /** Whoever comes back from a payment provider names the purchase in the address. */
  private readonly isNamed = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((query) => query.has(PURCHASE_PARAMETER))), {
    requireSync: true,
  });
  /** Once the payment is shown it stays, whatever becomes of the purchase: its page says it. */
  private readonly isUnderPayment = linkedSignal<RegistrationStep | undefined, boolean>({
    source: this.step,
    computation: () => loadOpenPurchase(this.flow.readableEventId()) !== null,
  });
  /** Where the visitor belongs; undefined until enough is known. */
  private readonly right = computed(() => {
    if (!this.flow.facts() || this.flow.attendees().length === 0) return undefined;
    return whereTo(this.step(), {
      steps: this.flow.steps(),
      needsPass: this.flow.needsPass(),
      needsSessions: this.flow.needsSessions(),
      attendeesAreRight: this.flow.form().valid(),
      hasOpenPurchase: this.isNamed() || this.isUnderPayment(),
    });
  });
  /** Nothing is drawn on the way to the right step, so that nothing moves when it comes. */
  protected readonly view = computed(() => {
    if (this.closed() === 'signInNeeded' && this.session().status === 'signingIn') return 'waiting';
    if (this.closed() !== null) return 'closed';
    if (this.error() && !this.flow.facts()) return 'failed';
    return this.own.isSettled() && this.right() !== undefined && this.right() === this.step() ? 'steps' : 'waiting';
  });

  constructor() {
    this.store.dispatch(RegistrationPageUserActions.opened());
    effect(() => {
      const right = this.right();
      if (right === undefined || right === this.step()) return;
      void this.router.navigate([...this.base(), right], { replaceUrl: true });
    });
  }

  /** The address with the step, which is where somebody who signs in comes back to. */
  protected here(): string {
    return this.router.url;
  }

  protected reload(): void {
    this.loader.resource.reload();
  }
}
