import { booleanAttribute, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Skeleton } from '../../../shared/ui/skeleton/skeleton';

/** The shape of a session to come. */
@Component({
  selector: 'app-session-skeleton',
  imports: [Skeleton, TranslocoPipe],
  template: `
    <p class="vh" role="status">{{ 'states.loading' | transloco }}</p>
    @if (withTitle()) {
      <app-skeleton width="80%" height="2.25rem" />
    }
    @for (width of widths; track $index) {
      <app-skeleton [width]="width" />
    }
  `,
  styleUrl: './session-skeleton.css',
})
export class SessionSkeleton {
  readonly withTitle = input(false, { transform: booleanAttribute });

  protected readonly widths = ['40%', '52%', '30%', '100%', '92%', '97%', '60%'];
}
