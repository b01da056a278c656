import { computed, inject, Service } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';

import { AgendaPageActions } from '../../../core/cart/cart.actions';
import { cartFeature } from '../../../core/cart/cart.feature';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { Now } from '../../../core/time/now';
import { sessionRegistration } from '../data/session-registration';
import { AgendaAddress } from './agenda-address';
import { SessionState } from './session-state';

/** A seat in the open session: whether there is one, and taking it into the cart. Provided by the session page. */
@Service({ autoProvided: false })
export class SessionSeat {
  private readonly api = inject(EventsApiService);
  private readonly store = inject(Store);
  private readonly address = inject(AgendaAddress);
  private readonly open = inject(SessionState);
  private readonly now = inject(Now).minute;

  private readonly carts = this.store.selectSignal(cartFeature.selectCarts);
  /** Loaded by the event's frame already. */
  private readonly loaded = rxResource({
    params: () => this.address.readableEventId(),
    stream: ({ params: readableEventId }) => this.api.event(readableEventId),
  });

  readonly event = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  /** undefined where nobody registers: a break, or an event that could not be loaded. */
  readonly registration = computed(() => {
    const session = this.open.session();
    const event = this.event();
    if (session === undefined || session.isServiceSession || event === undefined) return undefined;
    const cart = this.carts()[this.address.readableEventId()];
    const isInCart = cart?.sessionIds.includes(session.id) ?? false;
    return sessionRegistration(event, session, isInCart, this.now());
  });

  add(): void {
    this.store.dispatch(AgendaPageActions.sessionAdded(this.place()));
  }

  remove(): void {
    this.store.dispatch(AgendaPageActions.sessionRemoved(this.place()));
  }

  private place(): { readonly readableEventId: string; readonly sessionId: string } {
    return { readableEventId: this.address.readableEventId(), sessionId: this.open.sessionId() ?? '' };
  }
}
