import { Component, computed, input, resource } from '@angular/core';

import type { Sheet } from './plate';

export type ArtShape = 'tile' | 'wide' | 'poster';

const SHEETS: Readonly<Record<ArtShape, Sheet>> = {
  tile: { width: 96, height: 96, unit: 24 },
  wide: { width: 480, height: 240, unit: 60 },
  poster: { width: 660, height: 576, unit: 72 },
};

/**
 * Generated picture for what has none: one of six families, chosen and drawn from `seed`, always the same. Fills its
 * host; colours are `--art-1` (ink) and `--art-2` (second). Decoration: hidden from assistive technology.
 */
@Component({
  selector: 'app-art',
  template: `
    <svg [attr.viewBox]="viewBox()" [attr.preserveAspectRatio]="fit()" aria-hidden="true">
      <path class="ink" [attr.d]="plate.value()?.ink" />
      <path class="second" [attr.d]="plate.value()?.second" />
    </svg>
  `,
  styleUrl: './art.css',
})
export class Art {
  readonly seed = input.required<string>();
  /** tile 1:1, wide 2:1, poster about 8:7 and hung at the end. */
  readonly shape = input<ArtShape>('tile');

  /** Drawn by code that is loaded on demand: the page does not wait for its decoration. */
  protected readonly plate = resource({
    params: () => ({ seed: this.seed(), sheet: SHEETS[this.shape()] }),
    loader: async ({ params: { seed, sheet } }) => (await import('./draw-art')).drawArt(seed, sheet),
  });
  protected readonly viewBox = computed(() => `0 0 ${SHEETS[this.shape()].width} ${SHEETS[this.shape()].height}`);
  protected readonly fit = computed(() => (this.shape() === 'tile' ? 'xMidYMid slice' : 'xMaxYMid slice'));
}
