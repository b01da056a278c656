import { Component, input } from '@angular/core';

import type { DateBlockText } from './date-block-text';

/** open: a spot bar; full: an ink bar (sold out or closed); past: grey; off: dotted and struck (cancelled). */
export type DateBlockState = 'open' | 'full' | 'past' | 'off';

/**
 * The mark of the house: a bar laid on a hairline, then weekday, numeral and month. The hairline is the upper border of
 * whatever the block hangs on. `text` is made by `dateBlockText`.
 *
 * Where the bar spans is the parent's business: `--date-bar` sets its length, `--date-bar-none` hides it (poster stub).
 */
@Component({
  selector: 'app-date-block',
  templateUrl: './date-block.html',
  styleUrl: './date-block.css',
  host: {
    '[attr.data-size]': 'size()',
    '[attr.data-state]': 'state()',
    '[style.view-transition-name]': 'anchor()',
  },
})
export class DateBlock {
  readonly text = input.required<DateBlockText>();
  readonly state = input<DateBlockState>('open');
  /** s on a strip, m in a list, l on a lead. */
  readonly size = input<'s' | 'm' | 'l'>('m');
  /** View transition name, the same on both pages: the block moves there. One element of a page may have it. */
  readonly anchor = input<string>();
}
