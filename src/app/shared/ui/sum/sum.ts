import { booleanAttribute, Component, input } from '@angular/core';

/** One line of a sum: what, how many of it, and what it comes to (or when it is). */
export interface SumLine {
  readonly id: string;
  readonly name: string;
  readonly quantity: number | null;
  readonly value: string;
}

export interface SumTotal {
  readonly label: string;
  /** Said under the label in a lighter weight. */
  readonly note: string | null;
  readonly value: string;
}

/** What has been chosen, line by line, with the total, which is announced when it changes. Buttons and notes are projected. */
@Component({
  selector: 'app-sum',
  templateUrl: './sum.html',
  styleUrl: './sum.css',
  host: { '[attr.data-bar]': "isBar() ? '' : null" },
})
export class Sum {
  readonly heading = input.required<string>();
  readonly lines = input.required<readonly SumLine[]>();
  readonly total = input<SumTotal | null>(null);
  /** On narrow screens only the total and the button are shown, in one row. */
  readonly isBar = input(false, { transform: booleanAttribute });
}
