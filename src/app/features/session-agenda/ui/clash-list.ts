import { Component, input } from '@angular/core';

import { Icon } from '../../../shared/ui/icon/icon';
import type { ClashNote } from '../model/clash-note';

/** What stands in the way of a starred session. Read out when it appears with the star. */
@Component({
  selector: 'app-clash-list',
  imports: [Icon],
  template: `
    @for (note of notes(); track note.id) {
      <p [attr.data-kind]="note.kind">
        <app-icon [name]="note.kind === 'overlap' ? 'warning' : 'clock'" size="s" />
        <span>{{ note.text }}</span>
      </p>
    }
  `,
  styleUrl: './clash-list.css',
  host: { role: 'status' },
})
export class ClashList {
  readonly notes = input.required<readonly ClashNote[]>();
}
