import { Component } from '@angular/core';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** The lower part of the overview before the programme is there. */
@Component({
  selector: 'app-overview-skeleton',
  imports: [Skeleton],
  template: `
    <div class="section sheet">
      <div class="section-head"><app-skeleton width="8rem" height="1.5rem" /></div>
      <div class="section-body lines">
        <app-skeleton width="60%" height="1.25rem" />
        <app-skeleton width="45%" height="1.25rem" />
        <app-skeleton width="70%" height="1.25rem" />
        <app-skeleton width="50%" height="1.25rem" />
      </div>
    </div>
  `,
  styleUrl: './overview-skeleton.css',
})
export class OverviewSkeleton {}
