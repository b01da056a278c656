import { Component, computed, input, output } from '@angular/core';

import type { Pass } from '../../../core/events-api/models/pass';
import { PassRow } from '../ui/pass-row';

export interface PassQuantity {
  readonly passId: string;
  readonly quantity: number;
}

/** The passes of an event, with how many of each are wanted. */
@Component({
  selector: 'app-pass-chooser',
  imports: [PassRow],
  template: `
    <ul>
      @for (row of rows(); track row.pass.id) {
        <li
          app-pass-row
          [pass]="row.pass"
          [quantity]="row.quantity"
          [most]="row.most"
          [canChoose]="canChoose()"
          (quantityChanged)="quantityChanged.emit({ passId: row.pass.id, quantity: $event })"
        ></li>
      }
    </ul>
  `,
})
export class PassChooser {
  readonly passes = input.required<readonly Pass[]>();
  readonly quantities = input.required<ReadonlyMap<string, number>>();
  /** How many passes one registration may have in all. */
  readonly mostInAll = input.required<number>();
  /** False while nobody can register: prices are shown, quantities are not. */
  readonly canChoose = input(true);

  readonly quantityChanged = output<PassQuantity>();

  protected readonly rows = computed(() => {
    const quantities = this.quantities();
    const wanted = this.passes().reduce((sum, { id }) => sum + (quantities.get(id) ?? 0), 0);
    return this.passes().map((pass) => {
      const quantity = quantities.get(pass.id) ?? 0;
      return { pass, quantity, most: Math.max(quantity, Math.min(pass.left, quantity + this.mostInAll() - wanted)) };
    });
  });
}
