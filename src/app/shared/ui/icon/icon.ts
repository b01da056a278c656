import { Component, computed, input } from '@angular/core';

import { FLIPPING_ICONS, type IconName } from './icon-name';

/**
 * A line drawing beside words that say the same; it is hidden from assistive technology. The drawings come as one
 * file of their own, so that they weigh nothing in the script.
 */
@Component({
  selector: 'app-icon',
  template: `<svg aria-hidden="true"><use [attr.href]="address()" /></svg>`,
  styleUrl: './icon.css',
  host: { '[attr.data-size]': 'size()', '[attr.data-flips]': "flips() ? '' : null" },
})
export class Icon {
  readonly name = input.required<IconName>();
  /** s 16 px, m 20 px, l 24 px. */
  readonly size = input<'s' | 'm' | 'l'>('m');

  protected readonly address = computed(() => `icons.svg#${this.name()}`);
  protected readonly flips = computed(() => FLIPPING_ICONS.includes(this.name()));
}
