import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { PluralPipe } from '../../../core/i18n/plural-pipe';
import type { DayTab } from '../model/day-tab';
import { isPlain } from './session-actions';

/** The days, each an address of its own. */
@Component({
  selector: 'app-day-tabs',
  imports: [PluralPipe, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'agenda.days' | transloco">
      @for (day of days(); track day.key) {
        <a [href]="day.href" [attr.aria-current]="day.key === current() ? 'date' : null" (click)="choose($event, day.key)">
          <span class="vh">{{ day.spoken }}</span>
          <span class="numeral" aria-hidden="true">{{ day.numeral }}</span>
          <span class="weekday" aria-hidden="true">{{ day.weekday }}</span>
          <span class="count">{{ 'agenda.sessions' | plural: day.count }}</span>
        </a>
      }
    </nav>
  `,
  styleUrl: './day-tabs.css',
})
export class DayTabs {
  readonly days = input.required<readonly DayTab[]>();
  /** `YYYY-MM-DD` */
  readonly current = input.required<string>();

  readonly chosen = output<string>();

  protected choose(event: MouseEvent, day: string): void {
    if (!isPlain(event)) return;
    event.preventDefault();
    this.chosen.emit(day);
  }
}
