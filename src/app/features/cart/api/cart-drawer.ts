import { afterNextRender, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslocoPipe } from '@jsverse/transloco';
import { combineLatest, map, of } from 'rxjs';

import { CartDrawerActions } from '../../../core/cart/cart.actions';
import type { Cart } from '../../../core/cart/cart';
import { MAXIMUM_QUANTITY } from '../../../core/cart/change-cart';
import { loadOpenPurchase, type OpenPurchase } from '../../../core/cart/open-purchase';
import { kindOfError } from '../../../core/events-api/events-api-error';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { Now } from '../../../core/time/now';
import { formatter } from '../../../core/time/formatter';
import { Icon } from '../../../shared/ui/icon/icon';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { Notice } from '../../../shared/ui/notice/notice';
import { Skeleton } from '../../../shared/ui/skeleton/skeleton';
import { cartLines, cartTotal } from '../data/cart-lines';
import type { CartLine } from '../model/cart-line';
import { CartLineList } from '../ui/cart-line-list';

/** What is chosen, in a modal dialog of the browser: it keeps the focus, gives it back, and closes on Escape. */
@Component({
  selector: 'app-cart-drawer',
  imports: [CartLineList, Icon, LoadFailure, Notice, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './cart-drawer.html',
  styleUrl: './cart-drawer.css',
  host: { '(click)': 'closeFromOutside($event)' },
})
export class CartDrawer {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly store = inject(Store);
  private readonly service = inject(EventsApiService);
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);
  private readonly now = inject(Now).minute;

  readonly readableEventId = input.required<string>();
  readonly cart = input.required<Cart>();

  readonly left = output();

  private readonly withSessions = computed(() => this.cart().sessionIds.length > 0);
  /** Another one only when something else has to be read, not with each press of plus and minus. */
  private readonly wanted = computed(() => ({ id: this.readableEventId(), withSessions: this.withSessions() }));
  protected readonly offer = rxResource({
    params: this.wanted,
    stream: ({ params: { id, withSessions } }) =>
      combineLatest({
        event: this.service.event(id),
        passes: this.service.passes(id),
        sessions: withSessions ? this.service.agenda(id).pipe(map(({ sessions }) => sessions)) : of([]),
      }),
  });
  protected readonly failure = computed(() => kindOfError(this.offer.error()));
  protected readonly lines = computed(() => {
    if (!this.offer.hasValue()) return [];
    const { event, passes, sessions } = this.offer.value();
    const mostInAll = event.registration.allowsSeveralAttendees ? MAXIMUM_QUANTITY : 1;
    return cartLines(this.cart(), { passes, sessions, mostInAll }, this.language.current());
  });
  protected readonly total = computed(() =>
    this.offer.hasValue() ? cartTotal(this.cart(), this.offer.value().passes, this.language.current()) : null,
  );

  /** Seats that wait to be paid, while they are held; read when the drawer opens. */
  protected readonly held = computed(() => {
    const purchase = loadOpenPurchase(this.readableEventId());
    return purchase?.until && purchase.until > this.now() ? purchase : null;
  });

  constructor() {
    afterNextRender(() => {
      this.dialog()?.showModal();
      this.host.querySelector<HTMLElement>('#cart-heading')?.focus();
    });
  }

  protected heldText({ until }: OpenPurchase): string {
    const time = formatter(this.language.current(), { timeStyle: 'short' }).format(until ?? 0);
    return this.texts.get('registration.payment.heldUntil', { until: time });
  }

  protected change({ kind, id }: CartLine, quantity: number): void {
    const readableEventId = this.readableEventId();
    if (kind === 'pass') this.store.dispatch(CartDrawerActions.passQuantityChanged({ readableEventId, passId: id, quantity }));
    else this.store.dispatch(CartDrawerActions.sessionRemoved({ readableEventId, sessionId: id }));
    // What had the focus may be gone.
    if (quantity === 0) this.host.querySelector<HTMLElement>('#cart-heading')?.focus();
  }

  protected close(): void {
    this.dialog()?.close();
  }

  /** The darkened ground belongs to the dialog: a click there has the dialog itself as its target. */
  protected closeFromOutside(event: Event): void {
    if (event.target === this.dialog()) this.close();
  }

  private dialog(): HTMLDialogElement | null {
    return this.host.querySelector('dialog');
  }
}
