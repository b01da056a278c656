import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import type { AgendaView } from '../model/agenda-query';

/** Grid, list or the visitor's own agenda. */
@Component({
  selector: 'app-view-switch',
  imports: [Icon, TranslocoPipe],
  template: `
    <div role="group" [attr.aria-label]="'agenda.view.label' | transloco">
      @for (view of views; track view.name) {
        <button type="button" [attr.aria-pressed]="view.name === current()" (click)="chosen.emit(view.name)">
          <app-icon [name]="view.icon" />
          <span class="word">{{ 'agenda.view.' + view.name | transloco }}</span>
          @if (view.name === 'mine' && starredCount() > 0) {
            <span class="count">{{ starredCount() }}</span>
          }
        </button>
      }
    </div>
  `,
  styleUrl: './view-switch.css',
})
export class ViewSwitch {
  readonly current = input.required<AgendaView>();
  readonly starredCount = input(0);

  readonly chosen = output<AgendaView>();

  protected readonly views = [
    { name: 'grid', icon: 'grid' },
    { name: 'list', icon: 'list' },
    { name: 'mine', icon: 'star' },
  ] as const;
}
