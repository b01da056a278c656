import { Component, input } from '@angular/core';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** The shape of a grid of people that is being loaded. */
@Component({
  selector: 'app-people-skeleton',
  imports: [Skeleton],
  template: `
    @for (tile of tiles(); track $index) {
      <div>
        <app-skeleton class="square" height="auto" />
        <app-skeleton width="70%" height="1.25rem" />
        <app-skeleton width="90%" height="2.5rem" />
      </div>
    }
  `,
  styleUrl: './people-skeleton.css',
})
export class PeopleSkeleton {
  /** One entry a tile. */
  readonly tiles = input([...Array(12).keys()]);
}
