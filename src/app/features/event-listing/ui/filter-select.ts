import { Component, computed, input, output } from '@angular/core';

import { Icon } from '../../../shared/ui/icon/icon';

export interface FilterOption<T extends string = string> {
  readonly value: T;
  readonly name: string;
}

/** One column of the ruled row of filters: a small label over a native select. */
@Component({
  selector: 'app-filter-select',
  imports: [Icon],
  template: `
    <label [class.set]="isMarked()">
      <span class="label">{{ label() }}</span>
      <select #choice (change)="choose(choice.value)">
        @if (none()) {
          <option value="" [selected]="value() === undefined">{{ none() }}</option>
        }
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">{{ option.name }}</option>
        }
      </select>
      <app-icon name="chevron" size="s" />
    </label>
  `,
  styleUrl: './filter-select.css',
})
export class FilterSelect<T extends string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption<T>[]>();
  readonly value = input<T>();
  /** Name of the choice that filters nothing; without it one of the options is always chosen. */
  readonly none = input<string>();
  /** Marks the filter as set, where that is not simply "has a value". */
  readonly isSet = input<boolean>();

  readonly chosen = output<T | undefined>();

  protected readonly isMarked = computed(() => this.isSet() ?? this.value() !== undefined);

  protected choose(written: string): void {
    this.chosen.emit(this.options().find((option) => option.value === written)?.value);
  }
}
