import { Service } from '@angular/core';

import type { GridSpot } from '../model/grid-spot';

/** Where the grids of this visit were left. The browser remembers that of the window by itself, not that of a part that scrolls. */
@Service()
export class GridSpots {
  private readonly spots = new Map<string, GridSpot>();

  /** @param path address of the agenda without the session that is open over it */
  recall(path: string): GridSpot | undefined {
    return this.spots.get(path);
  }

  keep(path: string, spot: GridSpot): void {
    this.spots.set(path, spot);
  }
}
