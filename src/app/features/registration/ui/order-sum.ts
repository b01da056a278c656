import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { Sum, type SumLine } from '../../../shared/ui/sum/sum';
import { formatMoney, type Money } from '../../../shared/util/money';
import type { Order } from '../model/order';

/** What is being registered for: passes with their prices, sessions with their times. */
@Component({
  selector: 'app-order-sum',
  imports: [Sum, TranslocoPipe],
  template: `
    <app-sum [heading]="'registration.order.heading' | transloco" [lines]="lines()" [total]="total()">
      @if (lines().length === 0) {
        <p class="hint">{{ 'registration.order.empty' | transloco }}</p>
      }
    </app-sum>
  `,
})
export class OrderSum {
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);

  readonly order = input.required<Order>();

  protected readonly lines = computed((): SumLine[] => [
    ...this.order().lines.map(({ id, name, quantity, price }) => ({ id, name, quantity, value: this.price(price) })),
    ...this.order().sessions.map(({ id, name, when }) => ({ id, name, quantity: null, value: when })),
  ]);
  protected readonly total = computed(() => {
    const { total } = this.order();
    return total && { label: this.texts.get('registration.order.total'), note: null, value: this.price(total) };
  });

  private price(money: Money): string {
    return formatMoney(money, this.language.current());
  }
}
