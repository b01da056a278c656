import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Pass } from '../../../core/events-api/models/pass';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Icon } from '../../../shared/ui/icon/icon';
import { formatMoney } from '../../../shared/util/money';

/** What the chosen passes come to, and the way on: a column on wide screens, a bar at the foot of narrow ones. */
@Component({
  selector: 'app-pass-sum',
  imports: [Icon, PluralPipe, RouterLink, TranslocoPipe],
  templateUrl: './pass-sum.html',
  styleUrl: './pass-sum.css',
  host: { '[attr.data-empty]': "count() === 0 ? '' : null" },
})
export class PassSum {
  private readonly language = inject(Language);

  readonly passes = input.required<readonly Pass[]>();
  readonly quantities = input.required<ReadonlyMap<string, number>>();
  readonly registerLink = input.required<readonly string[]>();

  protected readonly lines = computed(() =>
    this.passes().flatMap((pass) => {
      const quantity = this.quantities().get(pass.id) ?? 0;
      return quantity === 0 ? [] : [{ pass, quantity, price: this.price(pass, pass.price * quantity) }];
    }),
  );
  protected readonly count = computed(() => this.lines().reduce((sum, { quantity }) => sum + quantity, 0));
  protected readonly total = computed(() => {
    const [first] = this.lines();
    const amount = this.lines().reduce((sum, { pass, quantity }) => sum + pass.price * quantity, 0);
    return first ? this.price(first.pass, amount) : '';
  });

  private price({ currency, currencySymbol }: Pass, amount: number): string {
    return formatMoney({ amount, currency, currencySymbol }, this.language.current());
  }
}
