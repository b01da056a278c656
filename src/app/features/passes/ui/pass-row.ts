import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Pass } from '../../../core/events-api/models/pass';
import { Language } from '../../../core/i18n/language';
import { PluralPipe } from '../../../core/i18n/plural-pipe';
import { Icon } from '../../../shared/ui/icon/icon';
import { Stepper } from '../../../shared/ui/stepper/stepper';
import { formatMoney } from '../../../shared/util/money';

/** Fewer than so many left is worth saying loudly. */
const FEW = 20;
/** More than so many is no news: it is simply on sale. */
const WORTH_TELLING = 500;
/** Sessions named before the rest is counted. */
const SESSIONS_NAMED = 4;

@Component({
  selector: 'li[app-pass-row]',
  imports: [Icon, PluralPipe, Stepper, TranslocoPipe],
  templateUrl: './pass-row.html',
  styleUrl: './pass-row.css',
  host: { '[attr.data-in]': "quantity() > 0 ? '' : null", '[attr.data-state]': "isSoldOut() ? 'full' : null" },
})
export class PassRow {
  private readonly language = inject(Language);

  readonly pass = input.required<Pass>();
  readonly quantity = input.required<number>();
  readonly most = input.required<number>();
  readonly canChoose = input.required<boolean>();

  readonly quantityChanged = output<number>();

  protected readonly isSoldOut = computed(() => this.pass().left <= 0);
  protected readonly isTold = computed(() => this.pass().left <= WORTH_TELLING);
  protected readonly isFew = computed(() => this.pass().left < FEW);
  protected readonly price = computed(() => {
    const { price, currency, currencySymbol } = this.pass();
    return price === 0 ? null : formatMoney({ amount: price, currency, currencySymbol }, this.language.current(), 'round');
  });
  protected readonly named = computed(() => this.pass().sessions.slice(0, SESSIONS_NAMED));
  protected readonly others = computed(() => this.pass().sessions.length - this.named().length);
}
