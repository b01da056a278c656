import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Pass } from '../../../core/events-api/models/pass';
import { Language } from '../../../core/i18n/language';
import { Texts } from '../../../core/i18n/texts';
import { Icon } from '../../../shared/ui/icon/icon';
import { Sum, type SumTotal } from '../../../shared/ui/sum/sum';
import { formatMoney } from '../../../shared/util/money';

/** What the chosen passes come to, and the way on: a column on wide screens, a bar at the foot of narrow ones. */
@Component({
  selector: 'app-pass-sum',
  imports: [Icon, RouterLink, Sum, TranslocoPipe],
  templateUrl: './pass-sum.html',
  styleUrl: './pass-sum.css',
  host: { '[attr.data-empty]': "count() === 0 ? '' : null" },
})
export class PassSum {
  private readonly language = inject(Language);
  private readonly texts = inject(Texts);

  readonly passes = input.required<readonly Pass[]>();
  readonly quantities = input.required<ReadonlyMap<string, number>>();
  readonly registerLink = input.required<readonly string[]>();

  private readonly chosen = computed(() =>
    this.passes().flatMap((pass) => {
      const quantity = this.quantities().get(pass.id) ?? 0;
      return quantity === 0 ? [] : [{ pass, quantity }];
    }),
  );
  protected readonly count = computed(() => this.chosen().reduce((sum, { quantity }) => sum + quantity, 0));
  protected readonly lines = computed(() =>
    this.chosen().map(({ pass, quantity }) => ({
      id: pass.id,
      name: pass.name,
      quantity,
      value: this.price(pass, pass.price * quantity),
    })),
  );
  protected readonly total = computed((): SumTotal | null => {
    const [first] = this.chosen();
    const amount = this.chosen().reduce((sum, { pass, quantity }) => sum + pass.price * quantity, 0);
    return first
      ? {
          label: this.texts.get('passes.sum.total'),
          note: this.texts.plural('passes.sum.count', this.count()),
          value: this.price(first.pass, amount),
        }
      : null;
  });

  private price({ currency, currencySymbol }: Pass, amount: number): string {
    return formatMoney({ amount, currency, currencySymbol }, this.language.current());
  }
}
