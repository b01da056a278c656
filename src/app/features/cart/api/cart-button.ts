import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { TranslocoPipe } from '@jsverse/transloco';

import { countOf, EMPTY_CART } from '../../../core/cart/cart';
import { cartFeature } from '../../../core/cart/cart.feature';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { currentPath } from '../../../core/navigation/current-path';
import { Icon } from '../../../shared/ui/icon/icon';
import { CartDrawer } from './cart-drawer';

/** Pages that show by themselves what is chosen, or no longer need it. */
const REGISTERING = /\/(register|registration)(\/|$)/;

/** The cart of the event at the top of the page, with how much is in it; what changes is told. */
@Component({
  selector: 'app-cart-button',
  imports: [CartDrawer, Icon, PluralPipe, TranslocoPipe],
  template: `
    @if (isShown()) {
      <button type="button" class="icon-btn" aria-haspopup="dialog" (click)="isOpen.set(true)">
        <app-icon name="ticket" />
        <span class="count" aria-hidden="true">{{ count() }}</span>
        <span class="vh">{{ 'cart.heading' | transloco }}: {{ 'cart.count' | plural: count() }}</span>
      </button>
    }
    <p class="vh" role="status">
      @if (count() > 0) {
        {{ 'cart.heading' | transloco }}: {{ 'cart.count' | plural: count() }}
      }
    </p>
    @if (isOpen()) {
      <app-cart-drawer [readableEventId]="readableEventId()" [cart]="cart()" (left)="isOpen.set(false)" />
    }
  `,
  styles: `
    button {
      position: relative;
    }

    .count {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      min-inline-size: 1.125rem;
      padding-inline: 0.25rem;
      border-radius: 1rem;
      background: var(--ink);
      color: var(--paper);
      font: var(--weight-strong) 0.6875rem / 1.125rem var(--font-text, inherit);
      font-variant-numeric: tabular-nums;
      text-align: center;
    }
  `,
})
export class CartButton {
  private readonly carts = inject(Store).selectSignal(cartFeature.selectCarts);
  private readonly path = currentPath();

  readonly readableEventId = input.required<string>();

  protected readonly isOpen = signal(false);
  protected readonly cart = computed(() => this.carts()[this.readableEventId()] ?? EMPTY_CART);
  protected readonly count = computed(() => countOf(this.cart()));
  protected readonly isShown = computed(() => this.count() > 0 && !REGISTERING.test(this.path()));
}
