import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { Pass } from '../../../core/events-api/models/pass';
import { Language } from '../../../core/i18n/language';
import { formatter } from '../../../core/time/formatter';
import { Now } from '../../../core/time/now';
import { Choice } from '../../../shared/ui/choice/choice';
import { Notice } from '../../../shared/ui/notice/notice';
import { formatMoney, type Money } from '../../../shared/util/money';

/** A seat that is kept for a limited time: take it, with a pass where the event has passes, or leave it to the next. */
@Component({
  selector: 'app-invitation',
  imports: [Choice, Notice, TranslocoPipe],
  templateUrl: './invitation.html',
  styles: `
    fieldset {
      display: grid;
      gap: var(--s2);
      padding-block: var(--s3);
    }

    .price {
      padding-inline-start: var(--s3);
      color: var(--ink-2);
    }
  `,
})
export class Invitation {
  private readonly language = inject(Language);
  private readonly now = inject(Now);

  /** Whose invitation it is among those on the page. */
  readonly id = input.required<string>();
  /** What the seat is at, where it is not the event. */
  readonly sessionName = input<string | null>(null);
  /** Of which event, where the page shows several. */
  readonly eventName = input<string | null>(null);
  /** Instant in milliseconds since 1970; null: nobody says. */
  readonly until = input.required<number | null>();
  /** Those to choose from; empty where none is needed. */
  readonly passes = input<readonly Pass[]>([]);
  /** Of the pass that was wished for, where it costs something. */
  readonly price = input<Money | null>(null);
  readonly isBusy = input(false);

  /** The pass that was chosen, or null. */
  readonly accepted = output<string | null>();
  readonly declined = output();

  private readonly chosen = signal<string | null>(null);
  protected readonly passId = computed(() => this.chosen() ?? this.rows()[0]?.id ?? null);
  protected readonly rows = computed(() =>
    this.passes()
      .filter(({ left }) => left > 0)
      .map((pass) => ({ id: pass.id, name: pass.name, price: this.priceOf(pass) })),
  );
  /** The seat goes to the next, whether or not the page has been read again. */
  protected readonly isOver = computed(() => (this.until() ?? Infinity) <= this.now.minute());
  /** What taking the seat leads to paying. */
  protected readonly amount = computed(() => {
    const chosen = this.rows().find(({ id }) => id === this.passId());
    const price = this.price();
    return chosen ? chosen.price : price && formatMoney(price, this.language.current());
  });
  protected readonly acceptText = computed(() => `registration.invitation.${this.amount() === null ? 'accept' : 'acceptFor'}`);
  protected readonly deadline = computed(() => {
    const until = this.until();
    return until === null ? null : formatter(this.language.current(), { dateStyle: 'full', timeStyle: 'short' }).format(until);
  });

  protected choose(passId: string): void {
    this.chosen.set(passId);
  }

  protected accept(): void {
    if (!this.isBusy()) this.accepted.emit(this.passId());
  }

  protected decline(): void {
    if (!this.isBusy()) this.declined.emit();
  }

  private priceOf({ price, currency, currencySymbol }: Pass): string | null {
    return price === 0 ? null : formatMoney({ amount: price, currency, currencySymbol }, this.language.current());
  }
}
