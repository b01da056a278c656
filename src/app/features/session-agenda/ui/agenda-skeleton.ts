import { Component } from '@angular/core';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** The shape of an agenda to come. */
@Component({
  selector: 'app-agenda-skeleton',
  imports: [Skeleton],
  template: `
    @for (row of rows; track row) {
      <div class="row">
        <app-skeleton width="4rem" height="2rem" />
        <div class="what">
          <app-skeleton [width]="row" height="1.25rem" />
          <app-skeleton width="9rem" height="1rem" />
        </div>
      </div>
    }
  `,
  styleUrl: './agenda-skeleton.css',
})
export class AgendaSkeleton {
  /** Widths of titles, as they might come. */
  protected readonly rows = ['28rem', '36rem', '24rem', '40rem', '31rem', '34rem', '26rem', '38rem'];
}
