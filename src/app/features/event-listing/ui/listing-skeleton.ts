import { Component } from '@angular/core';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** The list before its events are there: rows of the final height. */
@Component({
  selector: 'app-listing-skeleton',
  imports: [Skeleton],
  template: `
    @for (width of ['40%', '55%', '30%', '48%', '36%']; track width) {
      <div class="sheet row">
        <div class="date">
          <app-skeleton width="4rem" height="0.75rem" />
          <app-skeleton width="6rem" height="2.75rem" />
          <app-skeleton width="5rem" height="0.75rem" />
        </div>
        <div class="main">
          <app-skeleton [width]="width" height="1.25rem" />
          <app-skeleton width="75%" height="0.875rem" />
        </div>
      </div>
    }
  `,
  styleUrl: './listing-skeleton.css',
})
export class ListingSkeleton {}
