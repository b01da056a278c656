import { booleanAttribute, Component, input } from '@angular/core';

import { Icon } from '../icon/icon';

/**
 * A small button with projected words. `pressed` makes it a toggle; `removeLabel` a filter that can be taken away, with
 * a cross and that word for screen readers.
 */
@Component({
  // An attribute, so that the native button stays what it is.
  selector: 'button[app-chip]',
  imports: [Icon],
  template: `
    <ng-content />
    @if (removeLabel()) {
      <app-icon name="close" size="s" />
      <span class="vh">{{ removeLabel() }}</span>
    }
  `,
  styleUrl: './chip.css',
  host: { '[attr.aria-pressed]': 'isToggle() ? pressed() : null' },
})
export class Chip {
  readonly isToggle = input(false, { transform: booleanAttribute });
  readonly pressed = input(false, { transform: booleanAttribute });
  readonly removeLabel = input<string>();
}
