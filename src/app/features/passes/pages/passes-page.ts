import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslocoPipe } from '@jsverse/transloco';
import { combineLatest } from 'rxjs';

import { EMPTY_CART } from '../../../core/cart/cart';
import { PassesPageActions } from '../../../core/cart/cart.actions';
import { cartFeature } from '../../../core/cart/cart.feature';
import { MAXIMUM_QUANTITY } from '../../../core/cart/change-cart';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { canRegister } from '../../../core/events-api/models/event-state';
import { Now } from '../../../core/time/now';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { Skeleton } from '../../../shared/ui/skeleton/skeleton';
import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import { PassChooser, type PassQuantity } from '../api/pass-chooser';
import { PassSum } from '../ui/pass-sum';

/** The passes of an event: prices, what they include, and how many are wanted. */
@Component({
  selector: 'app-passes-page',
  imports: [LoadFailure, PassChooser, PassSum, RouterLink, Skeleton, StatePanel, TranslocoPipe],
  templateUrl: './passes-page.html',
  styleUrl: './passes-page.css',
})
export class PassesPage {
  private readonly service = inject(EventsApiService);
  private readonly store = inject(Store);
  private readonly now = inject(Now);
  private readonly carts = this.store.selectSignal(cartFeature.selectCarts);

  readonly readableEventId = input.required<string>();

  protected readonly offer = rxResource({
    params: () => this.readableEventId(),
    stream: ({ params: id }) => combineLatest({ event: this.service.event(id), passes: this.service.passes(id) }),
  });
  protected readonly failure = computed(() => kindOfError(this.offer.error()));
  protected readonly quantities = computed(() => {
    const cart = this.carts()[this.readableEventId()] ?? EMPTY_CART;
    return new Map(cart.passes.map(({ passId, quantity }) => [passId, quantity]));
  });
  private readonly event = computed(() => (this.offer.hasValue() ? this.offer.value().event : undefined));
  protected readonly canRegister = computed(() => {
    const event = this.event();
    return event !== undefined && canRegister(event, this.now.minute());
  });
  protected readonly mostInAll = computed(() => (this.event()?.registration.allowsSeveralAttendees ? MAXIMUM_QUANTITY : 1));

  constructor() {
    reloadWhenBack(this.offer);
  }

  protected choose({ passId, quantity }: PassQuantity): void {
    this.store.dispatch(PassesPageActions.passQuantityChanged({ readableEventId: this.readableEventId(), passId, quantity }));
  }
}
