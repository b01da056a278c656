import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Language } from '../../../core/i18n/language';
import { formatMoney, type Money } from '../../../shared/util/money';
import type { Order } from '../model/order';

/** What is being registered for, line by line, with the total. Buttons are projected. */
@Component({
  selector: 'app-order-sum',
  imports: [TranslocoPipe],
  templateUrl: './order-sum.html',
  styleUrl: './order-sum.css',
})
export class OrderSum {
  private readonly language = inject(Language);

  readonly heading = input.required<string>();
  readonly order = input.required<Order>();

  protected readonly isEmpty = computed(() => this.order().lines.length + this.order().sessions.length === 0);

  protected price(money: Money): string {
    return formatMoney(money, this.language.current());
  }
}
