import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { failureOf } from '../../../core/connection/failure-of';
import { reloadWhenBack } from '../../../core/connection/reload-when-back';
import { EventsApiService } from '../../../core/events-api/events-api.service';
import { LoadFailure } from '../../../shared/ui/load-failure/load-failure';
import { StatePanel } from '../../../shared/ui/state-panel/state-panel';
import { SponsorWall } from '../api/sponsor-wall';
import { SponsorsSkeleton } from '../ui/sponsors-skeleton';

@Component({
  selector: 'app-sponsors-page',
  imports: [LoadFailure, RouterLink, SponsorsSkeleton, SponsorWall, StatePanel, TranslocoPipe],
  templateUrl: './sponsors-page.html',
  styleUrl: './sponsors-page.css',
})
export class SponsorsPage {
  private readonly api = inject(EventsApiService);

  readonly readableEventId = input.required<string>();

  protected readonly sponsorships = rxResource({
    params: () => this.readableEventId(),
    stream: ({ params }) => this.api.sponsorships(params),
  });
  protected readonly failure = failureOf(this.sponsorships);

  constructor() {
    reloadWhenBack(this.sponsorships);
  }
}
