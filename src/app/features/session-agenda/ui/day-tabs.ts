import { afterRenderEffect, Component, ElementRef, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { PluralPipe } from '../../../core/i18n/plural-pipe';
import type { DayTab } from '../model/day-tab';
import { isPlain } from './session-actions';

/** The days, each an address of its own. On narrow screens the one that is shown is scrolled into view. */
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
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly days = input.required<readonly DayTab[]>();
  /** `YYYY-MM-DD` */
  readonly current = input.required<string>();

  readonly chosen = output<string>();

  constructor() {
    afterRenderEffect(() => {
      this.current();
      this.showCurrent();
    });
  }

  protected choose(event: MouseEvent, day: string): void {
    if (!isPlain(event)) return;
    event.preventDefault();
    this.chosen.emit(day);
  }

  private showCurrent(): void {
    const [list, current] = [this.host.querySelector('nav'), this.host.querySelector<HTMLElement>('[aria-current]')];
    if (list === null || current === null || list.scrollWidth <= list.clientWidth) return;
    const offset = current.getBoundingClientRect().x - list.getBoundingClientRect().x;
    list.scrollLeft += offset - (list.clientWidth - current.offsetWidth) / 2;
  }
}
