import { Component, computed, input, model } from '@angular/core';

import { Icon } from '../icon/icon';

/**
 * A whole number with a minus and a plus button. The words come from outside: `label` names the group, `lessLabel` and
 * `moreLabel` the buttons. Conforms to a signal form's value control.
 */
@Component({
  selector: 'app-stepper',
  imports: [Icon],
  template: `
    <div role="group" [attr.aria-label]="label()">
      <button type="button" [attr.aria-label]="lessLabel()" [attr.aria-disabled]="canFall() ? null : 'true'" (click)="change(-1)">
        <app-icon name="minus" />
      </button>
      <output>{{ value() }}</output>
      <button type="button" [attr.aria-label]="moreLabel()" [attr.aria-disabled]="canRise() ? null : 'true'" (click)="change(1)">
        <app-icon name="plus" />
      </button>
    </div>
  `,
  styleUrl: './stepper.css',
})
export class Stepper {
  readonly label = input.required<string>();
  readonly lessLabel = input.required<string>();
  readonly moreLabel = input.required<string>();
  readonly min = input(0);
  readonly max = input(Number.MAX_SAFE_INTEGER);

  readonly value = model(0);

  protected readonly canFall = computed(() => this.value() > this.min());
  protected readonly canRise = computed(() => this.value() < this.max());

  protected change(by: 1 | -1): void {
    if (by === 1 ? this.canRise() : this.canFall()) this.value.update((value) => value + by);
  }
}
