import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';

import type { GridMemory, GridSpot } from '../model/grid-spot';
import { AgendaAddress } from './agenda-address';
import { AgendaState } from './agenda-state';
import { GridSpots } from './grid-spots';

/**
 * The grid for who comes back to the agenda by the browser's history, as from a speaker's page: it stands where it stood. Who comes by a
 * link begins anew. Provided by the agenda page.
 */
@Service({ autoProvided: false })
export class ReturningGrid implements GridMemory {
  private readonly address = inject(AgendaAddress);
  private readonly state = inject(AgendaState);
  private readonly spots = inject(GridSpots);
  private readonly isBack = inject(Router).currentNavigation()?.trigger === 'popstate';

  readonly recall = (): GridSpot | undefined => (this.isBack ? this.spots.recall(this.place()) : undefined);

  readonly keep = (spot: GridSpot): void => {
    this.spots.keep(this.place(), spot);
  };

  private place(): string {
    return `${this.address.readableEventId()} ${this.state.day()?.key ?? ''}`;
  }
}
