import { Component, input } from '@angular/core';

import type { GridMarkView } from '../model/grid-view';

/** The time axis, which stays while the rooms are scrolled. Hidden from screen readers: every session says its time. */
@Component({
  selector: 'app-grid-axis',
  template: `
    <p class="corner">
      {{ zone() }}
      @if (otherZone()) {
        <br />{{ otherZone() }}
      }
    </p>
    @for (mark of marks(); track mark.offset) {
      <p class="mark" [class.is-hour]="mark.isHour" [style.--at]="mark.offset">
        <time>{{ mark.time }}</time>
        @if (mark.clock) {
          <span>{{ mark.clock }}</span>
        }
        @if (mark.weekday) {
          <span>{{ mark.weekday }}</span>
        }
        @if (mark.otherTime) {
          <span>{{ mark.otherTime }}</span>
        }
      </p>
    }
    @if (now(); as now) {
      <p class="now" [style.--at]="now.offset">{{ now.time }}</p>
    }
  `,
  styleUrl: './grid-axis.css',
  host: { 'aria-hidden': 'true' },
})
export class GridAxis {
  readonly marks = input.required<readonly GridMarkView[]>();
  /** Short names of the zones by which the marks are written. */
  readonly zone = input.required<string>();
  readonly otherZone = input<string | null>(null);
  /** The present, where it lies on the axis. */
  readonly now = input<{ readonly offset: number; readonly time: string } | null>(null);
}
