import { Component, computed, input } from '@angular/core';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-name';

export type NoticeKind = 'info' | 'good' | 'warn' | 'bad';

const ICON_OF_KIND: Readonly<Record<NoticeKind, IconName>> = { info: 'info', good: 'check', warn: 'warning', bad: 'warning' };

/** A few lines between two hairlines, with an icon in the margin. Paragraphs and `.actions` are projected. */
@Component({
  selector: 'app-notice',
  imports: [Icon],
  template: `
    <app-icon [name]="shownIcon()" />
    <div><ng-content /></div>
  `,
  styleUrl: './notice.css',
  host: { '[attr.data-kind]': 'kind()' },
})
export class Notice {
  readonly kind = input<NoticeKind>('info');
  /** Another icon than the kind's own. */
  readonly icon = input<IconName>();

  protected readonly shownIcon = computed(() => this.icon() ?? ICON_OF_KIND[this.kind()]);
}
