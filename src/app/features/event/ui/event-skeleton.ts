import { Component, input } from '@angular/core';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** The event's head before the event is there, in the same height. */
@Component({
  selector: 'app-event-skeleton',
  imports: [Skeleton],
  template: `
    <div class="sheet" [attr.data-head]="head()">
      <div class="in">
        @if (head() === 'poster') {
          <app-skeleton width="12rem" />
          <app-skeleton width="60%" height="6rem" />
          <app-skeleton width="10rem" height="4rem" />
        } @else {
          <app-skeleton width="6rem" height="3rem" />
          <app-skeleton width="min(100%, 30rem)" height="1.5rem" />
          <app-skeleton width="14rem" height="3.5rem" />
          @for (width of lines; track width) {
            <app-skeleton [width]="width" height="1.25rem" />
          }
        }
      </div>
    </div>
  `,
  styleUrl: './event-skeleton.css',
})
export class EventSkeleton {
  readonly head = input.required<'poster' | 'strip'>();

  /** Widths of lines, as the page below a strip might have them. */
  protected readonly lines = ['70%', '84%', '62%', '78%'];
}
