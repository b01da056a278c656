import { Component, computed, input } from '@angular/core';

import { type IconName, ICONS } from './icons';

/** A line drawing beside words that say the same; it is hidden from assistive technology. */
@Component({
  selector: 'app-icon',
  template: `
    <svg viewBox="0 0 20 20" aria-hidden="true">
      @if (drawing().line) {
        <path [attr.d]="drawing().line" />
      }
      @if (drawing().solid) {
        <path class="solid" [attr.d]="drawing().solid" />
      }
    </svg>
  `,
  styleUrl: './icon.css',
  host: { '[attr.data-size]': 'size()', '[attr.data-flips]': 'drawing().flips' },
})
export class Icon {
  readonly name = input.required<IconName>();
  /** s 16 px, m 20 px, l 24 px. */
  readonly size = input<'s' | 'm' | 'l'>('m');

  protected readonly drawing = computed(() => ICONS[this.name()]);
}
