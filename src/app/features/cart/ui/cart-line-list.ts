import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import { Stepper } from '../../../shared/ui/stepper/stepper';
import type { CartLine } from '../model/cart-line';

@Component({
  selector: 'app-cart-line-list',
  imports: [Icon, Stepper, TranslocoPipe],
  template: `
    <ul>
      @for (line of lines(); track line.id) {
        <li>
          <p>
            <strong
              ><bdi>{{ line.name }}</bdi></strong
            >
            <span class="hint">{{ line.note }}</span>
          </p>
          @if (line.kind === 'pass') {
            <app-stepper
              [label]="'passes.quantity' | transloco: { pass: line.name }"
              [lessLabel]="'passes.less' | transloco: { pass: line.name }"
              [moreLabel]="'passes.more' | transloco: { pass: line.name }"
              [max]="line.most"
              [value]="line.quantity"
              (valueChange)="changed.emit({ line, quantity: $event })"
            />
          } @else {
            <button
              class="icon-btn"
              type="button"
              [attr.aria-label]="'cart.remove' | transloco: { name: line.name }"
              (click)="changed.emit({ line, quantity: 0 })"
            >
              <app-icon name="close" />
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--s4);
      padding-block: var(--s4);
      border-block-start: var(--hair) solid var(--rule);
    }

    p {
      display: grid;
      gap: var(--s1);
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class CartLineList {
  readonly lines = input.required<readonly CartLine[]>();

  readonly changed = output<{ readonly line: CartLine; readonly quantity: number }>();
}
