import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';

/** What one's own agenda holds, and how to take it along: into a calendar or on paper. */
@Component({
  selector: 'app-my-agenda-bar',
  imports: [Icon, TranslocoPipe],
  template: `
    <div>
      <p class="summary" role="status">{{ summary() }}</p>
      <p class="hint">{{ 'agenda.mine.kept' | transloco }}</p>
    </div>
    @if (canTakeAlong()) {
      <div class="actions">
        <button class="btn btn-line btn-small" type="button" (click)="saved.emit()">
          <app-icon name="calendarAdd" />{{ 'agenda.calendar.save' | transloco }}
        </button>
        <button class="btn btn-line btn-small" type="button" (click)="printed.emit()">
          <app-icon name="print" />{{ 'agenda.print' | transloco }}
        </button>
      </div>
    }
  `,
  styleUrl: './my-agenda-bar.css',
})
export class MyAgendaBar {
  /** "4 starred · 2 overlaps" */
  readonly summary = input.required<string>();
  readonly canTakeAlong = input(false);

  readonly saved = output();
  readonly printed = output();
}
