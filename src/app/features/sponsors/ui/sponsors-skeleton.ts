import { Component } from '@angular/core';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** The shape of a wall of sponsors that is being loaded. */
@Component({
  selector: 'app-sponsors-skeleton',
  imports: [Skeleton],
  template: `
    @for (line of lines; track $index) {
      <app-skeleton width="6rem" />
      <app-skeleton [height]="line" />
    }
  `,
  styleUrl: './sponsors-skeleton.css',
})
export class SponsorsSkeleton {
  protected readonly lines = ['7rem', '5.5rem', '8rem'];
}
