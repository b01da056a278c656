import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Chip } from '../../../shared/ui/chip/chip';
import type { ActiveFilter } from '../model/filter-field';

/** How many sessions are shown, said aloud when it changes, and the filters that make it so. */
@Component({
  selector: 'app-active-filters',
  imports: [Chip, TranslocoPipe],
  template: `
    <p [class.vh]="filters().length === 0" role="status">{{ result() }}</p>
    @if (filters().length > 0) {
      <div role="group" [attr.aria-label]="'agenda.filter.active' | transloco">
        @for (filter of filters(); track filter.name + filter.value) {
          <button app-chip type="button" [removeLabel]="'agenda.filter.remove' | transloco" (click)="removed.emit(filter)">
            <bdi>{{ filter.label }}</bdi>
          </button>
        }
        <button class="link" type="button" (click)="cleared.emit()">{{ 'agenda.filter.clear' | transloco }}</button>
      </div>
    }
  `,
  styleUrl: './active-filters.css',
})
export class ActiveFilters {
  readonly filters = input.required<readonly ActiveFilter[]>();
  /** "12 sessions on Saturday" */
  readonly result = input.required<string>();

  readonly removed = output<ActiveFilter>();
  readonly cleared = output();
}
