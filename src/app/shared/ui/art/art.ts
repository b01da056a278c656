import { Component, computed, input } from '@angular/core';

import { drawArt } from './draw-art';
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
      <path class="ink" [attr.d]="plate().ink" />
      <path class="second" [attr.d]="plate().second" />
    </svg>
  `,
  styleUrl: './art.css',
})
export class Art {
  readonly seed = input.required<string>();
  /** tile 1:1, wide 2:1, poster about 8:7 and hung at the end. */
  readonly shape = input<ArtShape>('tile');

  protected readonly plate = computed(() => drawArt(this.seed(), SHEETS[this.shape()]));
  protected readonly viewBox = computed(() => `0 0 ${SHEETS[this.shape()].width} ${SHEETS[this.shape()].height}`);
  protected readonly fit = computed(() => (this.shape() === 'tile' ? 'xMidYMid slice' : 'xMaxYMid slice'));
}
