import { Component } from '@angular/core';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** The shape of one speaker's page while it is being loaded. */
@Component({
  selector: 'app-speaker-skeleton',
  imports: [Skeleton],
  template: `
    <app-skeleton class="square" height="auto" />
    <div>
      <app-skeleton width="60%" height="3rem" />
      <app-skeleton width="40%" height="1.5rem" />
      <app-skeleton width="80%" height="6rem" />
    </div>
  `,
  styleUrl: './speaker-skeleton.css',
  host: { class: 'sheet' },
})
export class SpeakerSkeleton {}
