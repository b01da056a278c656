import { Component } from '@angular/core';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** Two registrations before they are there. */
@Component({
  selector: 'app-my-registrations-skeleton',
  imports: [Skeleton],
  template: `
    <app-skeleton width="12rem" height="2rem" />
    @for (width of ['40%', '55%']; track width) {
      <div>
        <app-skeleton [width]="width" height="1.5rem" />
        <app-skeleton width="75%" height="0.875rem" />
        <app-skeleton width="60%" height="0.875rem" />
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s5);
      min-block-size: 70vh;
      align-content: start;
    }

    div {
      display: grid;
      gap: var(--s2);
      align-content: start;
      min-block-size: 10rem;
      padding-block-start: var(--s3);
      border-block-start: var(--hair) solid var(--rule);
    }
  `,
})
export class MyRegistrationsSkeleton {}
